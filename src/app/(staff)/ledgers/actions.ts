'use server'

import { exportLedger } from '@/server/ledger/export-ledger'
import { exportWhole } from '@/server/ledger/export-whole'
import { formAction } from '@/server/kernel/form'

const toProgress = ({ id }: { id: string | null }) => `/ledgers/exports?job=${id}`

export const takeOut = formAction(exportLedger, { done: toProgress })
export const takeOutWhole = formAction(exportWhole, { done: toProgress })
