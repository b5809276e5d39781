import { halfWidth } from '@/domain/form/typed-number'

const YES = /^(1|Y|YES|TRUE|T|是|有|对|√|✓|✔|☑|■|达标|已签|签|已签字)$/i
const NO = /^(0|N|NO|FALSE|F|否|无|不|×|✗|✘|X|☒|未达标|不达标|未签)$/i

/** Reads 是 or 否 as typed or pasted, full-width too: 1/0, 是/否, √/×, Y/N. Undefined where it is neither, null where empty. */
export function readAnswer(typed: string): boolean | null | undefined {
  const text = halfWidth(typed).trim()
  if (text === '') return null
  if (YES.test(text)) return true
  return NO.test(text) ? false : undefined
}

/** Reads a signature cell: a mark, 「已签」 or a written name is signed; 0, 否, × or nothing is not. */
export function readSignature(typed: string): boolean {
  return readAnswer(typed) ?? halfWidth(typed).trim() !== ''
}
