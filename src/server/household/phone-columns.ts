import 'server-only'
import { maskPhone } from '@/domain/member/masking'
import { seal } from '@/server/kernel/crypto'

/** A telephone number sealed, hashed and masked; all empty where there is none. */
export function phoneColumns(phone: string | null | undefined) {
  if (!phone) return { phoneCipher: null, phoneHash: null, phoneMasked: null, phoneKeyId: null }
  const digits = phone.replace(/[^\d]/g, '')
  const { cipher, hash, keyId } = seal('phone', digits)
  return { phoneCipher: cipher, phoneHash: hash, phoneMasked: maskPhone(digits), phoneKeyId: keyId }
}
