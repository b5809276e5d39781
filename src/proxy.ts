import { NextResponse, type NextRequest } from 'next/server'

const PUBLIC = /^\/(login|public)(\/|$)/

/**
 * Sends a visitor without a session to the login, and gives every page its content security policy (Next takes the nonce
 * of its scripts from here). It authorizes nothing: that is done where the data is read.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (pathname.startsWith('/api/')) return isEncoding(pathname) ? NextResponse.next() : noPath(request)
  if (!request.cookies.has('next-auth.session-token') && !PUBLIC.test(pathname)) {
    const login = new URL('/login', request.url)
    if (pathname !== '/') login.searchParams.set('next', pathname + search)
    return NextResponse.redirect(login)
  }
  const nonce = btoa(crypto.randomUUID())
  const development = process.env.NODE_ENV === 'development'
  const policy = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${development ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `style-src-attr 'unsafe-inline'`, // widths of bars and scales are computed
    `img-src 'self' blob: data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set('x-nonce', nonce) // for the one script of our own
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('Referrer-Policy', 'same-origin')
  return response
}

/** Whether every percent sign of a path begins a character: the router breaks on one that does not. */
function isEncoding(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== ''
  } catch {
    return false
  }
}

/** What the API answers to a path that is none (design/api.md): 404, or 401 where no token was sent. */
function noPath(request: NextRequest): NextResponse {
  const [status, code, title, detail] = request.headers.has('authorization') ? [404, 'not-found', '没有找到', '没有找到。内容可能不存在，或者不在您的工作范围内。'] : [401, 'unauthenticated', '未登录', '请先登录。']
  return NextResponse.json({ type: `urn:shouwang:problem:${code}`, title, status, detail, code }, { status: Number(status), headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } })
}

export const config = { matcher: ['/((?!api/|_next/|icon|apple-touch-icon|fonts/|favicon).*)', '/api/v1/(.*%.*)'] }
