import { dismissWarning } from '@/server/warning/dismiss-warning'
import { listWarnings } from '@/server/warning/list-warnings'
import { read, write, type Endpoint } from '../endpoint'

export const warnings: Endpoint[] = [
  read('/warnings', '预警和提示列表', listWarnings),
  write('POST', '/warnings/:id/dismiss', '写明理由后关闭预警', dismissWarning),
]
