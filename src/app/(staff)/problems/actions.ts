'use server'

import { formAction } from '@/server/kernel/form'
import { changeProblem } from '@/server/problem/change-problem'
import { closeProblem } from '@/server/problem/close-problem'
import { recordProblem } from '@/server/problem/record-problem'

const done = ({ id }: { id: string }) => `/problems/${id}`

export const record = formAction(recordProblem, { done })
export const change = formAction(changeProblem, { done })
export const close = formAction(closeProblem, { done })
