import 'server-only'
import { z } from 'zod'
import { archiveSheets, type Archive } from '@/domain/form/archive'
import { formsOf } from '@/domain/form/forms-of-policy'
import { formNumbered, type HouseholdForm } from '@/domain/form/registry'
import { day, yesNo } from '@/domain/form/words'
import { labelOf, type CaseAction, type CaseKind, type Role } from '@/domain/glossary'
import { quarterLabel } from '@/domain/help/evaluation'
import { resultLabel, type EvaluationResult } from '@/domain/help/evaluation-results'
import { outcomeLabel, type LookBackOutcome } from '@/domain/look-back/judge'
import { yuanOf } from '@/domain/money/fen'
import { policyOf } from '@/server/case/case-context'
import { eventOf } from '@/server/case/case-view'
import { stateOf } from '@/server/case/stored-state'
import { visitsOf } from '@/server/household/household-records'
import { timelineOf } from '@/server/household/household-timeline'
import { instantOf, localDate } from '@/server/kernel/clock'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { householdPaper } from './household-paper'

/** 一户一档 as one document, identity numbers masked. */
export const getArchive = defineQuery({
  name: 'forms.archive',
  permission: 'form.read',
  input: z.strictObject({ id: z.string() }),
  async run(cx, { id }) {
    const { paper, villageCode } = await householdPaper(cx, { household: id }, 'F-007', 'identification') // not-found comes from here
    const county = id.slice(0, 6)
    const of = { county, householdId: id }
    const [cases, records, visits, timeline] = await Promise.all([casesOf(cx, id), recordsOf(cx, of), visitsOf(cx.db, county, id), timelineOf(cx, county, id)])
    const archive: Archive = {
      paper: { ...paper, case: null }, cases, ...records,
      visits: visits.toReversed().map(({ on, by, perCapita, findings }) => [day(on), by, perCapita === undefined ? '' : String(perCapita), findings]),
      timeline: timeline.toReversed().map(({ day: on, act, who, note }) => [day(on), act, who ?? '', note ?? '']),
    }
    return { household: { id, headName: paper.household!.headName }, villageCode, names: paper.household!.members.map(({ name }) => name), sheets: archiveSheets(archive), printId: `archive/${id}` }
  },
})

/** Every case with what was done in it and the forms that its own policy names. */
async function casesOf(cx: ReadContext, household: string): Promise<Archive['cases']> {
  const rows = await cx.db.case.findMany({ where: { AND: [{ householdId: household }, caseScope(cx.actor)] }, orderBy: [{ openedAt: 'asc' }, { id: 'asc' }], include: { events: { orderBy: { seq: 'asc' } } } })
  return Promise.all(rows.map(async (row) => {
    const state = stateOf(row)
    const policy = policyOf(state)
    const numbers = [...new Set(formsOf(policy).filter(({ of }) => of === state.kind).map(({ form }) => form))]
    const forms = numbers.map(formNumbered).filter((form): form is HouseholdForm => form.subject === 'household' && form.fixed !== 'name')
    const title = (key: string | null) => policy.procedures[state.kind]?.steps.find((step) => step.key === key)?.title ?? ''
    return {
      title: `${labelOf('caseKind', row.kind as CaseKind)}（${day(state.openedOn)}发起，${policy.policy.shortTitle}）`,
      acts: row.events.map(eventOf).map(({ on, step, action, actor, note }) => [day(on), title(step), labelOf('caseAction', action as CaseAction), `${actor.name}（${labelOf('role', actor.role as Role)}）`, note]),
      notices: state.notices.map((notice) => [day(notice.postedOn), day(notice.endsOn), notice.place, STATE[notice.state], notice.objections.map(({ by, text }) => `${by}：${text}`).join('；') || '无']),
      forms: await Promise.all(forms.map(async (form) => [form.make((await householdPaper(cx, { case: row.id }, form.number, form.kind)).paper)])).then((made) => made.flat()),
    }
  }))
}

const STATE = { running: '公示中', closed: '已结束', withdrawn: '已撤下' } as const

async function recordsOf({ db }: ReadContext, of: { county: string; householdId: string }): Promise<Pick<Archive, 'screenings' | 'evaluations' | 'lookBacks' | 'photos'>> {
  const inForce = { ...of, supersededAt: null }
  const cases = await db.case.findMany({ where: of, select: { id: true } })
  const [screenings, evaluations, lookBacks, photos] = await Promise.all([
    db.screening.findMany({ where: inForce, orderBy: { surveyedOn: 'asc' }, include: { campaign: { select: { title: true } } } }),
    db.helpEvaluation.findMany({ where: inForce, orderBy: { evaluatedOn: 'asc' } }),
    db.lookBack.findMany({ where: inForce, orderBy: { checkedOn: 'asc' } }),
    db.attachment.findMany({ where: { county: of.county, subjectId: { in: [of.householdId, ...cases.map(({ id }) => id)] } }, orderBy: { uploadedAt: 'asc' }, select: { id: true, kind: true, uploadedAt: true, uploadedBy: true } }),
  ])
  const uploaders = await db.user.findMany({ where: { county: of.county, id: { in: photos.map(({ uploadedBy }) => uploadedBy) } }, select: { id: true, name: true } })
  return {
    screenings: screenings.map((row) => [day(localDate(row.surveyedOn)), row.campaign?.title ?? '', row.safeguardsMet ? '全部达标' : '未全部达标', yesNo(row.aboveThreshold), yesNo(row.applies), row.surveyor]),
    evaluations: evaluations.map((row) => [quarterLabel(row.quarter), day(localDate(row.evaluatedOn)), resultLabel(row.result as EvaluationResult), row.findings]),
    lookBacks: lookBacks.map((row) => [day(localDate(row.checkedOn)), row.by, outcomeLabel(row.outcome as LookBackOutcome), row.perCapita === null ? row.findings : `人均纯收入 ${yuanOf(Number(row.perCapita))} 元。${row.findings}`]),
    photos: photos.map((row) => [instantOf(row.uploadedAt).slice(0, 10), row.kind === 'minutesPhoto' ? '会议记录照片' : '公示照片', uploaders.find(({ id }) => id === row.uploadedBy)?.name ?? '', row.id]),
  }
}
