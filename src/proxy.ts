import { NextResponse, type NextRequest } from 'next/server'

/** Sends a visitor without a session to the login. It authorizes nothing: that is done where the data is read. */
export function proxy(request: NextRequest) {
  if (request.cookies.has('next-auth.session-token')) return NextResponse.next()
  const login = new URL('/login', request.url)
  const { pathname, search } = request.nextUrl
  if (pathname !== '/') login.searchParams.set('next', pathname + search)
  return NextResponse.redirect(login)
}

export const config = { matcher: ['/((?!api/|login|_next/|public/|favicon|icon|fonts/).*)'] }
