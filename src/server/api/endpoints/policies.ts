import type { Endpoint } from '../endpoint'

export const policies: Endpoint[] = []
