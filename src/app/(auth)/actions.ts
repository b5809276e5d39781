'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { checkLogin } from '@/server/auth/check-login'
import { chooseHat, endSession, startSession } from '@/server/auth/session'
import type { FormState } from '@/server/kernel/form'
import { AppError } from '@/server/kernel/errors'

/** Only a path of this site: a login form must not send people elsewhere. */
const inside = (next: FormDataEntryValue | null): string => (typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/')

/** 登录: works as a plain form too; what was typed stays, but for the password. */
export async function signIn(_previous: FormState, form: FormData): Promise<FormState> {
  const username = String(form.get('username') ?? '').trim()
  const password = String(form.get('password') ?? '')
  const otp = String(form.get('otp') ?? '').trim() || undefined
  try {
    const address = (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() || 'local'
    await startSession(await checkLogin({ username, password, otp }, address))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ok: false, code: error.code, detail: error.detail, errors: [], typed: { username } }
  }
  redirect(inside(form.get('next')))
}

/** 退出登录 */
export async function signOut(): Promise<void> {
  await endSession()
  redirect('/login')
}

/** 选择身份, 切换身份: lands on the new role's own page. */
export async function wearHat(form: FormData): Promise<void> {
  await chooseHat(String(form.get('assignment') ?? ''))
  redirect(inside(form.get('next')))
}
