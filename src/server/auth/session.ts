import 'server-only'
import { getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor, Caller } from '@/server/kernel/actor'
import { env } from '@/server/kernel/env'
import { loadActor } from './load-actor'
import { authOptions, SESSION_COOKIE, SESSION_SECONDS, type SessionToken } from './options'

/** Which hat a person with several chose at login; worthless without the session, checked against the account each time. */
export const HAT_COOKIE = 'shouwang-hat'

const cookie = { httpOnly: true, sameSite: 'lax', path: '/' } as const

/** The person behind the session with all hats, whatever was chosen; null without a session that still holds. */
export const currentPerson = cache(async (): Promise<Actor | null> => {
  const session = (await getServerSession(authOptions())) as SessionToken | null
  return session?.uid ? loadActor(session.uid, session.epoch) : null
})

/** The caller with the chosen hat; null without a session or while a choice is still open. */
export const currentCaller = cache(async (): Promise<Caller | null> => {
  const person = await currentPerson()
  if (!person) return null
  if (person.hats.length === 1) return { actor: person, channel: 'page' }
  const chosen = (await cookies()).get(HAT_COOKIE)?.value
  const hat = person.hats.find((h) => h.id === chosen)
  return hat ? { actor: { ...person, hats: [hat] }, channel: 'page' } : null
})

/** The caller of a page; sends to the login, or to the choice of a hat. */
export async function requireCaller(): Promise<Caller> {
  const caller = await currentCaller()
  if (caller) return caller
  redirect((await currentPerson()) ? '/login/role' : '/login')
}

/** Starts a session: the same signed cookie that next-auth's own routes set. */
export async function startSession(user: { id: string; name: string; sessionEpoch: number }): Promise<void> {
  const token = { uid: user.id, epoch: user.sessionEpoch, name: user.name } satisfies SessionToken & { name: string }
  const value = await encode({ token, secret: env().NEXTAUTH_SECRET, maxAge: SESSION_SECONDS })
  const jar = await cookies()
  jar.set(SESSION_COOKIE, value, { ...cookie, maxAge: SESSION_SECONDS })
  jar.delete(HAT_COOKIE)
}

/** Puts a hat on for this session; false where the person has no such hat. */
export async function chooseHat(assignmentId: string): Promise<boolean> {
  const person = await currentPerson()
  if (!person?.hats.some((hat) => hat.id === assignmentId)) return false
  ;(await cookies()).set(HAT_COOKIE, assignmentId, { ...cookie, maxAge: SESSION_SECONDS })
  return true
}

/** Ends the session in this browser. */
export async function endSession(): Promise<void> {
  const jar = await cookies()
  jar.delete(SESSION_COOKIE)
  jar.delete(HAT_COOKIE)
}
