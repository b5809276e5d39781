'use server'

import { closeCampaign } from '@/server/campaign/close-campaign'
import { openCampaign } from '@/server/campaign/open-campaign'
import { formAction } from '@/server/kernel/form'

export const open = formAction(openCampaign, { done: () => '/admin/campaigns' })
export const close = formAction(closeCampaign, { done: () => '/admin/campaigns' })
