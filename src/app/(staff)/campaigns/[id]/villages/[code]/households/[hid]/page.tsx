import { grants } from '@/domain/access/matrix'
import { labelOf } from '@/domain/glossary'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { getRosterRow } from '@/server/screening/get-roster-row'
import { NotAllowed } from '@/ui/feedback/page-states'
import { dayTime } from '@/ui/format/day'
import { moneyInWords } from '@/ui/format/money'
import { newRequestId } from '@/ui/form/request-id'
import { presetOf } from '@/ui/grid/entry'
import { FactList } from '@/ui/case/fact-list'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { lineOf } from '../../../../../campaign-words'
import { rosterOf } from '../../saved-row'
import { ScreeningForm } from './screening-form'

type Params = Promise<{ id: string; code: string; hid: string }>

export async function generateMetadata({ params }: { params: Params }) {
  const { id, hid } = await params
  return { title: `单户筛查 · ${(await load(getRosterRow, { campaignId: id, householdId: hid })).row.headName}` }
}

/** 单户筛查: one household of the village's list. */
export default async function HouseholdScreeningPage({ params }: { params: Params }) {
  const { id, hid } = await params
  const { actor } = await requireCaller()
  const view = await load(getRosterRow, { campaignId: id, householdId: hid })
  const { campaign, row, next, policy, today } = view
  const { roster, saved } = rosterOf(row)
  const village = `/campaigns/${campaign.id}/villages/${row.villageCode}`
  const line = lineOf(policy, campaign.startsOn)
  const entry = saved?.entry ?? presetOf(roster, { surveyor: actor.hats[0]!.role === 'villageCadre' ? actor.name : '', on: today })
  return (
    <Page nav="narrow">
      <PageHeader
        title={roster.headName} crumbs={[{ label: '集中排查', href: '/campaigns/current' }, { label: '筛查录入', href: `${village}?group=${encodeURIComponent(roster.group)}` }]}
        note={`序号 ${roster.sequence}　${roster.group}　${roster.memberCount} 人`}
      />
      <Gutter className="grid items-start gap-3 desk:grid-cols-[minmax(0,1fr)_316px]">
        <Card kind="plain">
          {grants(actor.hats[0]!.role, 'screening.write') && !campaign.closedOn ? (
            <ScreeningForm
              params={{ campaign: campaign.id, village: row.villageCode, household: hid, sequence: String(row.sequence), replaces: saved?.id ?? '', here: `${village}/households/${hid}` }}
              requestId={newRequestId()} entry={entry} groups={row.screening?.keyGroups ?? roster.keyGroups}
              choices={policy.keyGroups.map(({ group, title }) => ({ value: group, label: title }))}
              silent={policy.silent} line={moneyInWords(line.threshold).replace(' ', '')} today={today} nextName={next && `${next.sequence}　${next.headName}`}
            />
          ) : (
            <NotAllowed heading="h2" title="这一户只能查看" reason={campaign.closedOn ? '本次排查已结束。' : '筛查由村干部和乡镇经办员录入。'} />
          )}
        </Card>
        <Card title="登记簿">
          <FactList
            labelWidth={88}
            facts={[
              { label: '重点群体', value: roster.keyGroups.length > 0 ? roster.keyGroups.map((group) => <span key={group} className="mr-1"><Badge tone="due" small>{labelOf('keyGroup', group)}</Badge></span>) : '登记簿未列入' },
              { label: '监测线', value: `${moneyInWords(line.threshold)}（${line.period}）` },
              ...(row.lastPerCapita !== undefined ? [{ label: '上次人均', value: moneyInWords(row.lastPerCapita) }] : []),
              ...(row.lastYear ? [{ label: `${row.lastYear.year}年筛查`, value: `${row.lastYear.safeguardsMet ? '全部达标' : '未全部达标'}，${row.lastYear.aboveThreshold ? '超过监测线' : '未超过监测线'}` }] : []),
              { label: '本次', value: saved ? `${saved.by} ${dayTime(saved.at, today)} ${saved.byException ? '按例外录入' : '已保存'}` : '未录' },
            ]}
          />
        </Card>
      </Gutter>
    </Page>
  )
}
