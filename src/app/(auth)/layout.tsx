import { headers } from 'next/headers'
import type { ReactNode } from 'react'

/** The frame of the pages before the desk: one card on paper. Read per request, so that its scripts carry the nonce. */
export default async function AuthLayout({ children }: { children: ReactNode }) {
  await headers()
  return (
    <main id="main" className="flex min-h-dvh flex-col items-center px-4 pt-[14vh] pb-10 max-md:pt-10">
      {children}
    </main>
  )
}
