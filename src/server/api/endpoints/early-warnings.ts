import { listDynamicChecks } from '@/server/dynamic-check/list-dynamic-checks'
import { actOnEarlyWarning } from '@/server/early-warning/act-on-early-warning'
import { getEarlyWarning } from '@/server/early-warning/get-early-warning'
import { listEarlyWarnings } from '@/server/early-warning/list-early-warnings'
import { read, write, type Endpoint } from '../endpoint'

export const earlyWarnings: Endpoint[] = [
  read('/dynamic-checks', '每月动态监测', listDynamicChecks),
  read('/early-warnings', '预警列表', listEarlyWarnings),
  read('/early-warnings/:id', '预警', getEarlyWarning),
  write('POST', '/early-warnings/:id/actions', '办理预警：乡镇初审、县级审核、补短、销号', actOnEarlyWarning),
]
