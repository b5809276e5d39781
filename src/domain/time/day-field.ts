import { z } from 'zod'
import { fieldLabel } from '../field-labels'
import { isLocalDate, type LocalDate } from './local-date'

const nameIn = (path: readonly PropertyKey[] | undefined) => fieldLabel(String(path?.at(-1) ?? '日期'))

/** Any day of the calendar, past or to come, as a field: `2026-05-18`. */
export const dayField = z.string().refine(isLocalDate, { error: (issue) => `${nameIn(issue.path)}格式不对，日期写作 2026-05-18。`, abort: true })

/** A day that has come: nothing that was done can be dated later than today. */
export const pastDayField = (today: LocalDate) => dayField.refine((day) => day <= today, { error: (issue) => `${nameIn(issue.path)}不能晚于今天（${today}）。` })
