import 'server-only'
import chineseDays from 'chinese-days'
import type { WorkingCalendar } from '@/domain/time/counting'

/**
 * Whether a day is worked in China, holidays and 调休 included, by the table of the library; a year that the table does
 * not hold yet counts Monday to Friday. Read only where a policy or the county counts working days (K-01).
 */
export const isWorkingDay: WorkingCalendar = (day) => chineseDays.isWorkday(day)
