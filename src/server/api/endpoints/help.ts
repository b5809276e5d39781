import type { Endpoint } from '../endpoint'

export const help: Endpoint[] = []
