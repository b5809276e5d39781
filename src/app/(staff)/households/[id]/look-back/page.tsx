import { requireCaller } from '@/server/auth/session'
import { lookBackDesk } from '@/server/look-back/look-back-desk'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { StatePanel } from '@/ui/feedback/state-panel'
import { newRequestId } from '@/ui/form/request-id'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Gutter } from '@/ui/layout/page'
import { FormPage } from '../form-page'
import { LookBackForm } from './look-back-form'

export const metadata = { title: '登记回头看' }

/** 登记回头看: what was found at a household whose risk counts as eliminated, and what follows from it. */
export default async function LookBackFormPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [{ actor }, { household, rule, blocked, today, known }] = [await requireCaller(), await load(lookBackDesk, { id })]
  return (
    <FormPage household={household} title="登记回头看" note={household.eliminatedOn && `${day(household.eliminatedOn, today)}标注风险消除`}>
      {blocked
        ? <Gutter><Card kind="plain"><StatePanel title="现在不能登记回头看" lines={[blocked]} actions={<ButtonLink href={`/households/${id}`} variant="primary">返回一户一档</ButtonLink>} /></Card></Gutter>
        : <LookBackForm id={id} today={today} by={actor.name} requestId={newRequestId()} months={rule!.months} noLabour={household.noLabour} study={rule!.study} clause={rule!.clause} known={known} safeguards={household.safeguards} />}
    </FormPage>
  )
}
