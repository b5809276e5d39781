import type { Endpoint } from '../endpoint'

export const cases: Endpoint[] = []
