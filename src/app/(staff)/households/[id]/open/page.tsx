import { caseKinds, labelOf } from '@/domain/glossary'
import { citationOf } from '@/domain/refusal'
import { requireCaller } from '@/server/auth/session'
import { grants } from '@/domain/access/matrix'
import { householdFile } from '@/server/household/household-file'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { StatePanel } from '@/ui/feedback/state-panel'
import { newRequestId } from '@/ui/form/request-id'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Gutter } from '@/ui/layout/page'
import { oneOf, one, type Search } from '../../../url-state'
import { FormPage } from '../form-page'
import { OpenForm } from './open-form'

export const metadata = { title: '发起办理' }

/** 发起识别, 风险消除, 回退, 清退: what the engine would refuse is said before anything is typed. */
export default async function OpenPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Search }) {
  const { id } = await params
  const query = await searchParams
  const kind = oneOf(caseKinds, query.kind) ?? 'identification'
  const { actor } = await requireCaller()
  const { household, openings, today } = await load(householdFile, { id, tab: 'cases' })
  const opening = openings.find((known) => known.kind === kind)
  const clues = household.clues.filter((clue) => clue.status === 'open')
  const title = `发起${labelOf('caseKind', kind)}`
  return (
    <FormPage household={household} title={title}>
      {opening?.refusals.length === 0 ? (
        <OpenForm
          id={id} kind={kind} requestId={newRequestId()} needsReason={kind === 'rollback' || kind === 'removal'} chosen={one(query.clue)}
          clues={kind === 'identification' ? clues.map((clue) => ({ value: clue.id, label: `${day(clue.foundOn, today)}　${clue.channelLabel}`, hint: clue.note })) : []}
          task={one(query.task)} reason={one(query.reason)?.slice(0, 500)}
          mayClose={grants(actor.hats[0]!.role, 'clue.write')}
        />
      ) : (
        <Gutter>
          <Card kind="plain">
            <StatePanel
              title={`现在不能${title}`}
              lines={opening ? opening.refusals.map((refusal) => `${refusal.message}${citationOf(refusal)}${refusal.fix ? `办法：${refusal.fix}` : ''}`) : ['您的身份不发起这一事项。由本村村干部或本乡镇经办员发起。']}
              actions={<ButtonLink href={`/households/${id}`} variant="primary">返回一户一档</ButtonLink>}
            />
          </Card>
        </Gutter>
      )}
    </FormPage>
  )
}
