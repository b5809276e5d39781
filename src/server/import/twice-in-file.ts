import 'server-only'
import type { ImportFinding } from '@/domain/import/finding'
import { columnOf } from '@/domain/import/group-rows'
import type { ReadHousehold, Reading } from '@/domain/import/read-household'
import { SHARED_PHONE } from '@/domain/quality/household-rules'

/** Remembers who and which telephone stood where; a number in a second household of the file is a fault there, a telephone a warning. */
export function twiceInFile() {
  const numbers = new Map<string, number>()
  const phones = new Map<string, number>()
  return (read: ReadHousehold, { headers, mapping }: Reading): ReadHousehold => {
    const { request, rows } = read
    if (!request) return read
    const finding = (row: number, key: 'idNumber' | 'phone', level: ImportFinding['level'], rule: string, message: string): ImportFinding =>
      ({ row, column: headers[columnOf(mapping, key)] ?? null, value: '', level, rule, message })
    const twice = request.members.flatMap(({ idNumber }, i) => {
      const before = numbers.get(idNumber)
      numbers.set(idNumber, before ?? rows[i]!)
      return before ? [finding(rows[i]!, 'idNumber', 'error', 'R-009', `身份证号与第 ${before} 行另一户的相同。`)] : []
    })
    const { phone } = request
    const before = phone ? phones.get(phone) : undefined
    if (phone) phones.set(phone, before ?? rows[0]!)
    const shared = before ? [finding(rows[0]!, 'phone', SHARED_PHONE.level, SHARED_PHONE.rule, `联系电话与第 ${before} 行另一户的相同，请核对。`)] : []
    if (twice.length + shared.length === 0) return read
    return { ...read, request: twice.length > 0 ? null : request, findings: [...read.findings, ...twice, ...shared] }
  }
}
