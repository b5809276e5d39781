'use server'

import { closeClue } from '@/server/clue/close-clue'
import { recordClue } from '@/server/clue/record-clue'
import { formAction } from '@/server/kernel/form'

export const record = formAction(recordClue, { done: () => '/clues' })
export const close = formAction(closeClue, { done: () => '/clues' })
