import { getStatistics } from '@/server/statistics/get-statistics'
import { read, type Endpoint } from '../endpoint'

export const statistics: Endpoint[] = [read('/statistics', '统计', getStatistics)]
