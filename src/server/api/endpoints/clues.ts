import type { Endpoint } from '../endpoint'

export const clues: Endpoint[] = []
