import { labelOf } from '@/domain/glossary'
import type { Refusal } from '@/domain/refusal'
import { isLocalDate } from '@/domain/time/local-date'
import type { Entry, RosterRow } from './entry'

/** What a row still lacks before it is worth sending: empty columns by the paper's numbers. Rules are the server's. */
export function lacking(entry: Entry, today: string): Refusal[] {
  const empty = [
    entry.met === null && '第4栏',
    entry.above === null && '第5栏',
    entry.keyGroup === null && '第6栏',
    entry.signed === null && '第7栏或第8栏户主签字',
    !entry.surveyor.trim() && '第9栏调查员签字',
    !entry.on && '第10栏排查时间',
  ].filter((name): name is string => typeof name === 'string')
  const found: Refusal[] = []
  if (empty.length > 0) found.push({ message: `${empty.join('、')}未填。`, fix: '对照纸质表补上，再按 Enter。' })
  if (entry.met === false && entry.unmet.length === 0) found.push({ path: 'met', message: '第4栏填「否」，须勾选未达标的项目。', fix: '在第4栏按 0，勾选后按 Enter。' })
  if (entry.on && !isLocalDate(entry.on)) found.push({ path: 'on', message: '第10栏排查时间格式不对，日期写作 05-16 或 2026-05-16。' })
  else if (entry.on > today) found.push({ path: 'on', message: `第10栏排查时间不能晚于今天（${today}）。` })
  return found
}

/** Asked as soon as column 6 of a key-group household is set to 「否」: the remark that makes it acceptable. */
export function wantsRemark(row: RosterRow, entry: Entry): Refusal | null {
  if (entry.keyGroup !== false || row.keyGroups.length === 0 || entry.note.trim()) return null
  const groups = row.keyGroups.map((group) => labelOf('keyGroup', group)).join('、')
  return { rule: 'R-033', message: `登记簿上该户属${groups}。第6栏填「否」的，须在备注写明理由。`, fix: '按 F2 写备注，或在第6栏按 1 改为「是」。' }
}
