import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { db } from '@/server/kernel/db'
import { env } from '@/server/kernel/env'
import { checkLogin } from './check-login'

export const SESSION_COOKIE = 'next-auth.session-token'
export const SESSION_SECONDS = 12 * 3600

/** What the signed session cookie carries; whether it still holds is asked of the database at every request. */
export interface SessionToken {
  uid: string
  epoch: number
}

/**
 * next-auth with two doors: account and password (the login page calls the same `checkLogin`), and, where the
 * environment names one, a ready-made OIDC provider whose subject's `preferred_username` is the account.
 */
export function authOptions(): NextAuthOptions {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, NEXTAUTH_SECRET } = env()
  return {
    secret: NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    useSecureCookies: false, // the county's gateway terminates TLS; the cookie name stays the same behind it
    pages: { signIn: '/login', error: '/login' },
    providers: [
      CredentialsProvider({
        credentials: { username: {}, password: {}, otp: {} },
        async authorize(given, request) {
          if (!given) return null
          const address = String(request.headers?.['x-forwarded-for'] ?? 'local')
          const user = await checkLogin({ username: given.username, password: given.password, otp: given.otp || undefined }, address).catch(() => null)
          return user && { id: user.id, name: user.name, epoch: user.sessionEpoch }
        },
      }),
      ...(OIDC_ISSUER && OIDC_CLIENT_ID
        ? [{
            id: 'oidc', name: OIDC_NAME, type: 'oauth' as const, wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
            clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET ?? '', idToken: true, checks: ['pkce' as const, 'state' as const],
            authorization: { params: { scope: 'openid profile' } },
            profile: (claims: { sub: string; preferred_username?: string; name?: string }) => ({ id: claims.preferred_username ?? claims.sub, name: claims.name ?? null }),
          }]
        : []),
    ],
    callbacks: {
      /** An OIDC subject must be an account that an administrator has made; it is never created here. */
      async signIn({ account, user }) {
        if (account?.provider !== 'oidc') return true
        return (await db().user.findFirst({ where: { username: user.id, disabledAt: null } })) !== null
      },
      async jwt({ token, user, account }) {
        if (account?.provider === 'oidc' && user) {
          const known = await db().user.findUniqueOrThrow({ where: { username: user.id } })
          return { ...token, uid: known.id, epoch: known.sessionEpoch }
        }
        return user ? { ...token, uid: user.id, epoch: (user as unknown as { epoch: number }).epoch } : token
      },
      session: ({ session, token }) => ({ ...session, uid: token.uid, epoch: token.epoch }),
    },
  }
}
