import { grants } from '@/domain/access/matrix'
import { parentRegionOf } from '@/domain/region/region-code'
import { getProgress } from '@/server/campaign/get-progress'
import { getDraft } from '@/server/draft/get-draft'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { getRoster } from '@/server/screening/get-roster'
import { keptRows } from '@/ui/grid/kept-rows'
import { ScreeningGrid } from '@/ui/grid/screening-grid'
import { Page } from '@/ui/layout/page'
import { one, type Search } from '../../../../url-state'
import { lineOf } from '../../../campaign-words'
import { draftName } from './draft-name'
import { rosterOf } from './saved-row'

type Params = Promise<{ id: string; code: string }>

export async function generateMetadata({ params }: { params: Params }) {
  const { id, code } = await params
  const { village } = await load(getRoster, { campaignId: id, villageCode: code })
  return { title: `筛查录入 · ${village.shortName}` }
}

/** 筛查录入: the entry grid of a village at a desk, its list of households on the phone. */
export default async function VillagePage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { id, code } = await params
  const asked = one((await searchParams).group)
  const { actor } = await requireCaller()
  const view = await load(getRoster, { campaignId: id, villageCode: code })
  const campaignId = view.campaign.id
  const hat = actor.hats[0]!
  const [draft, progress] = await Promise.all([
    load(getDraft, { form: draftName(campaignId, code) }),
    load(getProgress, { id: campaignId, groupBy: 'village', ...(hat.role !== 'villageCadre' && { region: parentRegionOf(code) ?? code }) }),
  ])
  const kept = keptRows.safeParse(draft?.data)
  const rows = view.rows.map(rosterOf)
  const left = rows.find((row) => !row.saved)?.roster.group
  const group = view.groups.length > 1 ? (view.groups.find(({ name }) => name === asked)?.name ?? (asked === undefined ? (left ?? null) : null)) : null
  const base = `/campaigns/${campaignId}/villages/${code}`
  return (
    <Page nav="narrow" scroll="inside">
      <ScreeningGrid
        place={`${actor.id}.${campaignId}.${code}`}
        base={base}
        village={view.village.shortName}
        line={{ ...lineOf(view.policy, view.campaign.startsOn), silent: view.silence !== null }}
        today={view.today}
        roster={rows}
        group={group}
        cursor={view.cursor}
        draft={draft && kept.success ? { rows: kept.data, savedAt: draft.savedAt } : null}
        villages={progress.items.map(({ region, screened, households }) => ({ name: region.name, href: `/campaigns/${campaignId}/villages/${region.code}`, done: screened, total: households }))}
        crumbs={[{ label: '集中排查', href: '/campaigns/current' }, { label: view.campaign.title, href: `/campaigns/${campaignId}` }]}
        printHref={grants(hat.role, 'form.read') ? `/print/forms/F-001?campaign=${campaignId}&village=${code}${group ? `&group=${encodeURIComponent(group)}` : ''}` : null}
        summaryHref={`/print/screening/summary?campaign=${campaignId}&village=${code}`}
        mayWrite={grants(hat.role, 'screening.write') && !view.campaign.closedOn}
      />
    </Page>
  )
}
