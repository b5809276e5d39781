import type { Endpoint } from '../endpoint'

export const screenings: Endpoint[] = []
