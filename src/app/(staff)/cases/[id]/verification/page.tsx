import { requireCaller } from '@/server/auth/session'
import { getDraft } from '@/server/draft/get-draft'
import { load } from '@/server/kernel/page'
import { StepPage } from '../../_parts/step-page'
import { VerificationForm } from './verification-form'

export const metadata = { title: '入户核实' }

export default async function VerificationPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<{ draft?: string }> }) {
  const { id } = await params
  const key = `verification/${id}`
  const kept = (await searchParams).draft === 'none' ? null : await load(getDraft, { form: key })
  const { actor } = await requireCaller()
  const draft = { key, place: `${actor.id}.${key}`, ...(kept && { typed: kept.data as Record<string, string | string[]>, savedAt: kept.savedAt }) }
  return <StepPage id={id} kind="householdVerification" form={(of) => <VerificationForm {...of} draft={draft} />} />
}
