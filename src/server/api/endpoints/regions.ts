import { getRegion } from '@/server/region/get-region'
import { listRegions } from '@/server/region/list-regions'
import { read, type Endpoint } from '../endpoint'

export const regions: Endpoint[] = [read('/regions', '区划列表', listRegions), read('/regions/:code', '区划', getRegion)]
