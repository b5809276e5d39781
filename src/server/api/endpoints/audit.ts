import { listAudit } from '@/server/audit/list-audit'
import { verifyAudit } from '@/server/audit/verify-audit'
import { read, type Endpoint } from '../endpoint'

export const audit: Endpoint[] = [read('/audit', '操作记录', listAudit), read('/audit/verify', '核验操作记录', verifyAudit)]
