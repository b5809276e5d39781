import { addDays, type LocalDate } from '@/domain/time/local-date'
import { sha256 } from '@/server/kernel/crypto'
import type { PolicyPin } from '@/domain/policy/resolve'
import { CAMPAIGN, type DemoScreening } from '../campaign/screenings'
import type { Life } from '../cases/life'
import type { Tables } from './case-rows'
import type { Ground } from './register-rows'

/** The campaign of this year and what was screened so far, with the tasks that follow. Returns its id. */
export function addCampaign(tables: Tables, ground: Ground, pin: PolicyPin, countyCode: string, screenings: readonly DemoScreening[]): string {
  const { county, today } = ground
  const startsOn = addDays(today, -CAMPAIGN.begunDaysAgo)
  const campaignId = ground.nextId(`${startsOn}T08:30:00+08:00`)
  const policy = { policyId: pin.id, policyVersion: pin.version }
  tables.add('campaign', { county, id: campaignId, regionCode: countyCode, title: `${today.slice(0, 4)}年集中排查`, year: Number(today.slice(0, 4)), ...policy, startsOn, dueOn: addDays(today, CAMPAIGN.daysLeft), closedOn: null })
  for (const screening of screenings) {
    const { id, life, at, input, result } = screening
    const { household } = life
    tables.add('screening', {
      county, id, campaignId, householdId: household.id, villageCode: household.villageCode, ...input, safeguardsMet: Object.values(input.safeguards).every(Boolean), applies: input.applies === 'yes',
      note: null, byException: screening.byException, flags: result.flags, ...policy, version: 1, recordedBy: screening.by.id, recordedAt: at, supersededAt: null,
    })
    tables.add('safeguard_check', { county, id: ground.nextId(at), householdId: household.id, source: 'screening', sourceId: id, checkedOn: input.surveyedOn, ...input.safeguards, recordedAt: at, supersededAt: null })
    const words = result.flags.map(({ message }) => message).join('；')
    if (result.needsVerification) addTask(tables, ground, screening, 'verification', `筛查表：${words}`)
    if (result.needsGuidance) addTask(tables, ground, screening, 'guidance', `不自主申报，但${words}`)
  }
  return campaignId
}

/** 重点核查 and 入户指导 of a key household: done within days for most, open where it was screened lately. */
function addTask(tables: Tables, ground: Ground, { id, life, input: { surveyedOn }, at }: DemoScreening, kind: 'verification' | 'guidance', note: string): void {
  const { county, today } = ground
  const { household } = life
  const closedOn: LocalDate = addDays(surveyedOn, 5)
  const open = closedOn >= today
  const inCase = life.cases.some(({ state }) => state.openedOn >= surveyedOn)
  tables.add('task', {
    county, id: ground.nextId(at), householdId: household.id, townshipCode: household.townshipCode, villageCode: household.villageCode, kind, status: open ? 'open' : inCase ? 'done' : 'closed',
    sourceId: id, openedOn: surveyedOn, dueOn: null, note, closedAt: open ? null : `${closedOn}T16:00:00+08:00`, closeReason: open || inCase ? null : kind === 'guidance' ? '已入户宣讲政策，农户了解申报途径，暂不申报。' : '入户核查，未发现返贫致贫风险。',
  })
}

/** Clues, photos, helper, plan, measures and visits of one household. */
export function addWorkRows(tables: Tables, ground: Ground, life: Life, photo: Buffer): void {
  const { county } = ground
  const householdId = life.household.id
  for (const { by, at, ...clue } of life.clues) tables.add('clue', { county, householdId, byProxy: false, proxyName: null, ...clue, recordedBy: by.id, recordedAt: at })
  for (const { id, caseId, by, at } of life.photos)
    tables.add('attachment', { county, id, subjectId: caseId, villageCode: life.household.villageCode, kind: 'noticePhoto', mime: 'image/jpeg', bytes: photo, size: photo.length, sha256: sha256(photo), uploadedBy: by.id, uploadedAt: at })
  if (life.helper) {
    const { from, ...helper } = life.helper
    tables.add('helper_assignment', { county, householdId, ...helper, publicServant: true, from, to: null })
    tables.add('fact_period', { county, id: ground.nextId(`${from}T09:30:00+08:00`), subjectId: householdId, fact: 'helper', value: { workerName: helper.workerName, unit: helper.unit, publicServant: true }, from, to: null, recordedAt: `${from}T09:30:00+08:00`, recordedBy: ground.registrar.id })
  }
  if (life.plan) {
    const { by, at, ...plan } = life.plan
    tables.add('help_plan', { county, householdId, ...plan, preparedBy: by.name, createdAt: at })
  }
  for (const { by, at, ...measure } of life.measures) tables.add('help_measure', { county, householdId, ...measure, version: measure.status === 'delivered' ? 2 : 1, createdBy: by.id, createdAt: at })
  for (const { recordedBy, at, ...visit } of life.visits) {
    tables.add('visit', { county, householdId, ...visit, recordedBy: recordedBy.id, recordedAt: at })
    tables.add('safeguard_check', { county, id: ground.nextId(at), householdId, source: 'visit', sourceId: visit.id, checkedOn: visit.on, ...visit.safeguards, recordedAt: at, supersededAt: null })
  }
}
