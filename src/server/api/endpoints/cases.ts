import { listForecasts } from '@/server/budget/list-forecasts'
import { actOnCase } from '@/server/case/act-on-case'
import { actOnCases, BulkBody } from '@/server/case/act-on-cases'
import { getCase } from '@/server/case/get-case'
import { listChains } from '@/server/case/list-chains'
import { listCases } from '@/server/case/list-cases'
import { openCase } from '@/server/case/open-case'
import { read, write, type Endpoint } from '../endpoint'

export const cases: Endpoint[] = [
  write('POST', '/cases', '发起案件', openCase),
  read('/cases', '案件队列', listCases),
  {
    method: 'POST', path: '/cases/bulk', summary: '批量办理', input: BulkBody,
    async handle({ caller, body, key }) {
      const { answer, replayed } = await actOnCases(caller, body, { key })
      return { status: 200, body: answer, ...(replayed && { headers: { 'Idempotency-Replayed': 'true' } }) }
    },
  },
  {
    method: 'POST', path: '/cases/preview', summary: '批量办理预览，不写入', input: BulkBody,
    handle: async ({ caller, body }) => ({ status: 200, body: (await actOnCases(caller, body, { preview: true })).answer }),
  },
  read('/cases/:id', '案件', getCase),
  read('/chains', '回退清退各级办理', listChains),
  read('/forecasts', '时限预测', listForecasts),
  write('POST', '/cases/:id/actions', '办理案件', actOnCase),
]
