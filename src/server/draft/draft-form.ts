import { z } from 'zod'

/** Which form a draft belongs to: chosen by the page, e.g. `verification/341524-0190…`. */
export const formField = z.string().min(1).max(200)

/** Drafts are no archive: after 30 days nobody finds them (interface.md §7). */
export const DRAFT_DAYS = 30
