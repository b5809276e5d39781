import type { Endpoint } from '../endpoint'

export const households: Endpoint[] = []
