'use server'

import { formAction } from '@/server/kernel/form'
import { recordConsultation } from '@/server/consultation/record-consultation'

/** 登记会商纪要: the attendees are written in one field, apart by 、 or a new line. */
export const record = formAction(recordConsultation, {
  body: ({ attendees, ...data }) => ({ ...data, attendees: String(attendees ?? '').split(/[、，,;；\n]+/).map((name) => name.trim()).filter(Boolean) }),
  done: () => '/consultations',
})
