import type { Endpoint } from '../endpoint'

export const statistics: Endpoint[] = []
