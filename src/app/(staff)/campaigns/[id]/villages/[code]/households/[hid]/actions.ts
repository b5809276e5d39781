'use server'

import { formAction } from '@/server/kernel/form'
import { submitScreening } from '@/server/screening/submit-screening'
import { screeningData } from './form-data'

/** 保存并到下一户: one household's line; then the form of the next one without an entry. */
export const saveScreening = formAction(submitScreening, {
  body: (data, hidden) => screeningData(data, hidden),
  done: (_result, { campaign, village, sequence }) => `/campaigns/${campaign}/villages/${village}/next?after=${sequence}`,
})
