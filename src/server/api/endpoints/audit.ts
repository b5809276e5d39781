import type { Endpoint } from '../endpoint'

export const audit: Endpoint[] = []
