/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or connection-holding packages stay outside the bundle.
  serverExternalPackages: ['@node-rs/argon2', '@prisma/adapter-pg', '@prisma/client', 'chinese-days', 'exceljs', 'pdfkit', 'pg', 'pg-copy-streams', 'sharp'],
  // Types are checked by `npm test` (tsc over sources and tests together); a start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A read that the role may not do answers 403 with a designed page (src/app/forbidden.tsx).
    authInterrupts: true,
    // Tables for import are posted to server actions, and photos; everything else is far smaller.
    serverActions: { bodySizeLimit: '21mb' },
    proxyClientMaxBodySize: '21mb',
  },
  // The 筛查表 is one of the forms.
  async redirects() {
    return [{ source: '/print/screening', destination: '/print/forms/F-001', permanent: true }]
  },
  // The content security policy carries a nonce and is therefore set by src/proxy.ts.
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
          { key: 'Permissions-Policy', value: 'geolocation=(), microphone=(), camera=(self)' },
        ],
      },
    ]
  },
}

export default config
