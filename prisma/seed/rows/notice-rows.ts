import type { Notice } from '@/domain/case/state'
import type { CaseKind } from '@/domain/glossary'
import { publicNoticeView, type NoticeSheet } from '@/domain/notice/view'
import type { ResolvedPolicy } from '@/domain/policy/resolve'
import { documentKind, townshipOf } from '@/server/notice/compose-sheet'
import { hashOfView } from '@/server/notice/document-view'
import type { DemoCase, Life } from '../cases/life'
import type { Row } from '../database/copy'
import { headOf } from '../households/household'
import type { Ground } from './register-rows'

interface Posted {
  life: Life
  demoCase: DemoCase
  notice: Notice
}

/** The papers behind all notices: what one village posted of a kind on one day is one sheet, numbered by village and year. */
export interface NoticePapers {
  rows: Row[]
  /** The printed batch of each notice, by its id. */
  batchOf: ReadonlyMap<string, string>
}

export function noticePapers(ground: Ground, policy: ResolvedPolicy, nameOf: (code: string) => string, lives: readonly Life[]): NoticePapers {
  const rows: Row[] = []
  const batchOf = new Map<string, string>()
  const given = new Map<string, number>()
  for (const batch of batchesOf(lives)) {
    const { life, demoCase, notice } = batch[0]!
    const { villageCode } = life.household
    const { kind } = demoCase.state
    const year = notice.postedOn.slice(0, 4)
    const head = `${nameOf(villageCode).replace(/(村|社区|乡|镇|街道)$/, '')}公示〔${year}〕`
    const serial = (given.get(head + villageCode) ?? 0) + 1
    given.set(head + villageCode, serial)
    const view = publicNoticeView(kind, policy.procedures[kind]!, sheetOf(batch, nameOf, `${head}${serial}号`))
    if (!view) continue
    const at = `${notice.postedOn}T15:00:00+08:00`
    const batchId = ground.nextId(at)
    for (const { notice: { id } } of batch) batchOf.set(id, batchId)
    rows.push({
      county: ground.county, id: ground.nextId(at), batchId, villageCode, kind: documentKind(kind, 'notice'), number: view.number, version: 1, templateVersion: `${view.template}/${view.templateVersion}`,
      templateHash: hashOfView(view), view, caseIds: batch.map((posted) => posted.demoCase.state.id), withdraws: null, createdAt: at,
      createdBy: demoCase.events.findLast((event) => event.findings.notice?.id === notice.id)!.actor.id,
    })
  }
  return { rows, batchOf }
}

/** Notices that were posted together, in the order of their days. */
function batchesOf(lives: readonly Life[]): Posted[][] {
  const posted = lives.flatMap((life) => life.cases.flatMap((demoCase) => demoCase.state.notices.map((notice) => ({ life, demoCase, notice }))))
  const batches = new Map<string, Posted[]>()
  for (const one of posted) {
    const key = `${one.notice.postedOn}/${one.life.household.villageCode}/${one.demoCase.state.kind}`
    batches.set(key, [...(batches.get(key) ?? []), one])
  }
  return [...batches].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, batch]) => batch)
}

function sheetOf(batch: readonly Posted[], nameOf: (code: string) => string, number: string): NoticeSheet {
  const { life, demoCase, notice } = batch[0]!
  const { villageCode } = life.household
  const kind: CaseKind = demoCase.state.kind
  return {
    number, version: 1, village: nameOf(villageCode), township: nameOf(townshipOf(villageCode)),
    telephone: `0564-70${villageCode.slice(6, 9)}00`, datedOn: notice.postedOn,
    households: batch.map(({ life: { household, category, measures }, demoCase: { state } }) => ({
      headName: headOf(household).name, villagerGroup: household.group, people: household.members.length, category: state.assessment?.category ?? category,
      measures: kind === 'elimination' ? measures.filter(({ status }) => status === 'delivered').map((measure) => measure.category) : [],
    })),
  }
}
