const WEEKDAYS = '日一二三四五六'

interface Parts {
  year: number
  month: number
  day: number
}

function parts(date: string): Parts {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number)
  return { year, month, day }
}

/** 「5月18日」 in the year of `today`, else 「2025年5月18日」. Both are local dates YYYY-MM-DD. */
export function day(date: string, today: string): string {
  const { year, month, day: d } = parts(date)
  return year === parts(today).year ? `${month}月${d}日` : `${year}年${month}月${d}日`
}

/** 「2026年5月18日」, for official papers and page heads. */
export function fullDay(date: string): string {
  const { year, month, day: d } = parts(date)
  return `${year}年${month}月${d}日`
}

/** 「2026年4月」. */
export function fullMonth(date: string): string {
  const { year, month } = parts(date)
  return `${year}年${month}月`
}

/** A period as in a document, naming only what changes: 「5月19日至23日」, 「5月29日至6月2日」. */
export function dayRange(from: string, to: string, today: string): string {
  return `${day(from, today)}至${tail(from, to)}`
}

/** A period with its year, 「2026年5月19日至5月23日」, for notices. */
export function fullRange(from: string, to: string): string {
  const a = parts(from)
  const b = parts(to)
  return `${fullDay(from)}至${a.year === b.year ? `${b.month}月${b.day}日` : fullDay(to)}`
}

function tail(from: string, to: string): string {
  const a = parts(from)
  const b = parts(to)
  if (a.year !== b.year) return fullDay(to)
  return a.month === b.month ? `${b.day}日` : `${b.month}月${b.day}日`
}

/** 「05-16」, for the entry grid. */
export function shortDay(date: string): string {
  return date.slice(5, 10)
}

/** 「星期一」. */
export function weekday(date: string): string {
  const { year, month, day: d } = parts(date)
  const days = Math.floor(Date.UTC(year, month - 1, d) / 86_400_000)
  return `星期${WEEKDAYS[(((days + 4) % 7) + 7) % 7]}`
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** 「15:42」 of an instant, 24 h, Asia/Shanghai. */
export function clockTime(instant: string): string {
  return SHANGHAI.format(Date.parse(instant)).slice(11, 16)
}

/** 「15:42:08」 of an instant, for what was saved. */
export function clockSeconds(instant: string): string {
  return SHANGHAI.format(Date.parse(instant)).slice(11, 19)
}

/** 「5月15日 16:20」 of an instant; the year is added where it is not that of `today`. */
export function dayTime(instant: string, today: string): string {
  return `${day(SHANGHAI.format(Date.parse(instant)), today)} ${clockTime(instant)}`
}
