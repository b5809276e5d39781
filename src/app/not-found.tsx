import type { Metadata } from 'next'
import { NotFound } from '@/ui/feedback/page-states'

export const metadata: Metadata = { title: '没有找到这个页面' }

/** What is not there and what is out of the region look the same. */
export default function NotFoundPage() {
  return (
    <main id="main" className="mx-auto max-w-2xl py-10">
      <NotFound />
    </main>
  )
}
