'use server'

import { formAction } from '@/server/kernel/form'
import { recordTraining } from '@/server/training/record-training'
import { withdrawTraining } from '@/server/training/withdraw-training'

const done = () => '/trainings'

export const record = formAction(recordTraining, { done })
export const withdraw = formAction(withdrawTraining, { done })
