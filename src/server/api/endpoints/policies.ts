import { decide } from '@/server/decision/decide'
import { listDecisions } from '@/server/decision/list-decisions'
import { adoptPolicy } from '@/server/policy/adopt-policy'
import { getPolicy } from '@/server/policy/get-policy'
import { getRegionPolicy } from '@/server/policy/get-region-policy'
import { listPolicies } from '@/server/policy/list-policies'
import { simulateThreshold } from '@/server/policy/simulate-threshold'
import { confirmProposal } from '@/server/proposal/confirm-proposal'
import { declineProposal } from '@/server/proposal/decline-proposal'
import { listProposals } from '@/server/proposal/list-proposals'
import { read, write, type Endpoint } from '../endpoint'

export const policies: Endpoint[] = [
  read('/policies', '方案列表', listPolicies),
  read('/policies/:id', '方案', getPolicy),
  {
    method: 'POST', path: '/policies/:id/simulate', summary: '监测线测算（不写入）', input: simulateThreshold.spec.input,
    handle: async ({ caller, params, body }) => ({ status: 200, body: await simulateThreshold(caller, { ...body, ...params }) }),
  },
  read('/regions/:code/policy', '区域执行的方案', getRegionPolicy),
  write('PUT', '/regions/:code/policy', '登记区域执行的方案', adoptPolicy),
  read('/policy-proposals', '待确认和已处理的提议', listProposals),
  write('POST', '/policy-proposals/:id/confirm', '确认提议', confirmProposal),
  write('POST', '/policy-proposals/:id/decline', '退回提议', declineProposal),
  read('/regions/:code/decisions', '本县规定', listDecisions),
  write('PUT', '/regions/:code/decisions/:key', '作出本县规定', decide),
]
