import { labelOf, type CaseKind } from '@/domain/glossary'
import { citationOf } from '@/domain/refusal'
import { householdFile } from '@/server/household/household-file'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Gutter } from '@/ui/layout/page'
import { FormPage } from '../form-page'

export const metadata = { title: '消除后又有情况' }

interface Way {
  kind: CaseKind
  title: string
  when: string
  then: string
  /** The reason that is carried into the form. */
  reason?: string
}

const AFTER: Way[] = [
  { kind: 'rollback', title: '消除得不准，或者不稳定', when: '收入没有持续稳定，“三保障”或饮水没有巩固，识别时的风险没有真正消除；整户无劳动力的也走这一项。', then: '走回退：原来的记录继续监测，原识别、原消除都保留。', reason: '风险消除不稳定' },
  { kind: 'identification', title: '出现了新的风险', when: '原来的风险已经消除，后来又出现另外的返贫致贫风险，例如新患大病、遭灾、失去务工收入。', then: '走识别：按完整程序重新识别，新旧两次识别相互关联。' },
  { kind: 'removal', title: '当初就不应当纳入', when: '原识别不符合条件，须从监测对象中清退。', then: '走清退：须写明理由，不经县级审批不能清退。' },
]

/** What happened after an elimination decides between three different acts: rollback, new identification, removal (R-121 to R-123, R-128). */
export default async function AgainPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { household, openings, today } = await load(householdFile, { id, tab: 'cases' })
  const ways = household.monitoringStatus === 'eliminated' ? AFTER : AFTER.filter(({ kind }) => kind === 'removal')
  return (
    <FormPage household={household} title="发生了什么情况" note={household.eliminatedOn && `${day(household.eliminatedOn, today)}标注风险消除`}>
      <Gutter className="grid items-stretch gap-3 pt-1 md:grid-cols-3">
        {ways.map(({ kind, title, when, then, reason }) => {
          const opening = openings.find((known) => known.kind === kind)
          const query = new URLSearchParams({ kind, ...(reason && { reason }) })
          return (
            <Card key={kind} title={title}>
              <div className="flex h-full flex-col gap-2">
                <p>{when}</p>
                <p className="text-small text-ink-2">{then}</p>
                {opening?.refusals.length === 0
                  ? <p className="pt-1"><ButtonLink href={`/households/${id}/open?${query}`}>发起{kind === 'identification' ? '重新识别' : labelOf('caseKind', kind)}</ButtonLink></p>
                  : <p className="text-small text-due">{opening ? opening.refusals.map((refusal) => `${refusal.message}${citationOf(refusal)}${refusal.fix ? `办法：${refusal.fix}` : ''}`).join('') : '由本村村干部或本乡镇经办员发起。'}</p>}
              </div>
            </Card>
          )
        })}
      </Gutter>
    </FormPage>
  )
}
