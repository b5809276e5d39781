import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@fontsource-variable/noto-sans-sc/wght.css' // what the cut below lacks, a slice at a time
import '@/ui/fonts/screen.css'
import './globals.css'

/** The content security policy carries a nonce per answer: a page made at build time (not found) would have none, and no script. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: '守望', template: '%s · 守望' },
  description: '守望　防止返贫监测帮扶',
  icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: '#143759',
}

/** The document shared by every route: language, fonts for the screen and the tokens. Shells are added further in. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  )
}
