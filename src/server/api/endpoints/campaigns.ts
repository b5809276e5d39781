import { closeCampaign } from '@/server/campaign/close-campaign'
import { getProgress } from '@/server/campaign/get-progress'
import { listCampaigns } from '@/server/campaign/list-campaigns'
import { openCampaign } from '@/server/campaign/open-campaign'
import { read, write, type Endpoint } from '../endpoint'

export const campaigns: Endpoint[] = [
  read('/campaigns', '集中排查列表', listCampaigns),
  write('POST', '/campaigns', '布置集中排查', openCampaign),
  read('/campaigns/:id/progress', '集中排查进度', getProgress),
  write('POST', '/campaigns/:id/close', '结束集中排查', closeCampaign),
]
