import type { Endpoint } from '../endpoint'

export const regions: Endpoint[] = []
