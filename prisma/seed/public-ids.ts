import { daysBetween, type Instant } from '@/domain/time/local-date'
import type { Random } from './random'

/** Milliseconds since 1970 of an instant written with the offset of Asia/Shanghai. */
function epochOf(instant: Instant): number {
  const [hours, minutes, seconds] = [instant.slice(11, 13), instant.slice(14, 16), instant.slice(17, 19)].map(Number) as [number, number, number]
  return daysBetween('1970-01-01', instant.slice(0, 10)) * 86_400_000 + ((hours - 8) * 3600 + minutes * 60 + seconds) * 1000
}

/** Public ids `<county>-<uuidv7>` whose random part comes from the seed, so that the same seed gives the same ids. */
export function publicIds(county: string, random: Random): (at: Instant) => string {
  const taken = new Set<string>()
  let last: { at: Instant; epoch: number } = { at: '', epoch: 0 }
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  return (at) => {
    if (at !== last.at) last = { at, epoch: epochOf(at) }
    for (;;) {
      const time = hex(last.epoch + random.int(0, 999), 12)
      const id = `${county}-${time.slice(0, 8)}-${time.slice(8)}-7${hex(random.int(0, 0xfff), 3)}-${hex(0x8000 + random.int(0, 0x3fff), 4)}-${hex(random.int(0, 0xffffff), 6)}${hex(random.int(0, 0xffffff), 6)}`
      if (taken.has(id)) continue
      taken.add(id)
      return id
    }
  }
}
