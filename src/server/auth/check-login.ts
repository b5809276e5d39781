import 'server-only'
import { verify as verifyOtp } from 'otplib'
import { unseal } from '@/server/kernel/crypto'
import { db } from '@/server/kernel/db'
import { AppError } from '@/server/kernel/errors'
import { assertAddressMayTry, clearFailures, countAddressFailure, countFailure, isLocked } from './lockout'
import { passwordMatches } from './password'

export interface Login {
  username: string
  password: string
  otp?: string
}

/** The same words for an unknown, a locked and a disabled account and for a wrong password. */
export const loginRefused = () => new AppError(401, 'login-refused', '账号或密码不对。')

/** The account behind a login. Throws 401 with the same body and time whatever was wrong; 429 by address. */
export async function checkLogin({ username, password, otp }: Login, address: string) {
  await assertAddressMayTry(address)
  const user = await db().user.findUnique({ where: { username } })
  const locked = await isLocked(username)
  const right = await passwordMatches(user?.passwordHash ?? null, password)
  if (!user || locked || user.disabledAt || !right || !(await secondFactorHolds(user.otpSecret, otp))) {
    if (!locked) await countFailure(username)
    await countAddressFailure(address)
    throw loginRefused()
  }
  await clearFailures(username)
  return user
}

async function secondFactorHolds(sealed: string | null, otp: string | undefined): Promise<boolean> {
  if (!sealed) return true
  const [keyId, cipher] = sealed.split(':')
  if (!keyId || !cipher || !otp) return false
  return (await verifyOtp({ secret: unseal({ keyId, cipher }), token: otp })).valid
}
