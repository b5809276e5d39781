import { covers } from '@/domain/access/jurisdiction'
import { isWithinRegion } from '@/domain/region/region-code'
import type { Role } from '@/domain/glossary'
import { openCase } from '@/server/case/open-case'
import { keepFile } from '@/server/file/keep-file'
import { addMeasure } from '@/server/help/add-measure'
import { registerHousehold } from '@/server/household/register-household'
import type { Caller } from '@/server/kernel/actor'
import type { NoticeView } from '@/domain/notice/view'
import { replyOf } from '@/domain/reply/view'
import { hashOfView } from '@/server/notice/document-view'
import { dateColumn, machineNow } from '@/server/kernel/clock'
import { canonicalJson } from '@/server/kernel/canonical'
import { sha256 } from '@/server/kernel/crypto'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, PLACES } from '../support/county'

/** Where a subject lies, as seen from 兴田村 of 槐树湾乡. */
export const places = ['own village', 'sibling village', 'own township', 'other township', 'other county'] as const
export type Place = (typeof places)[number]

const villageOf: Record<Place, string> = {
  'own village': PLACES.village, 'sibling village': PLACES.otherVillage, 'own township': PLACES.thirdVillage, 'other township': '341524109200', 'other county': '341525100201',
}

/** Where each role of the matrix works. */
export const regionOf: Record<Role, string> = {
  countyAdmin: PLACES.county, countyComparer: PLACES.county, countyApprover: PLACES.county, department: PLACES.county, inspector: PLACES.county,
  townshipClerk: PLACES.township, townshipReviewer: PLACES.township, villageCadre: PLACES.village, helper: PLACES.township,
  prefectureReviewer: PLACES.prefecture, provinceReviewer: PLACES.province,
}

const HELPER = `${COUNTY}-helper`

/** A person with one hat; all but the helper are the same person, so that only the hat decides. */
export const callerOf = (role: Role, region = regionOf[role], county = COUNTY): Caller => ({
  actor: { id: role === 'helper' ? HELPER : `${COUNTY}-person`, name: '某人', username: role, county, department: null, hats: [{ id: 'hat', role, region }] }, channel: 'page',
})

/** Everything of one place that a use case can be about. */
export interface Subject {
  place: Place
  village: string
  householdId: string
  memberId: string
  caseId: string
  measureId: string
  userId: string
  actId: string
  campaignId: string
  clueId: string
  warningId: string
  taskId: string
  photoId: string
  documentId: string
  batchId: string
  proposalId: string
  flagId: string
  routineId: string
  jobId: string
  snapshotId: string
  signId: string
  filterId: string
  replyId: string
  submissionId: string
  fileId: string
  problemId: string
  hazardId: string
  trainingId: string
  reportId: string
  importId: string
}

/** Whether a role knows of what lies there: its region covers it; a helper, only the own household. */
export const sees = (role: Role, { place, village }: Subject): boolean => covers(regionOf[role], village) && (role !== 'helper' || place === 'own village')

/** The region of a hat without the rule about helpers: places, counts, lists. */
export const reaches = (role: Role, { village }: Subject): boolean => covers(regionOf[role], village)

/** Two counties with a household in each place: eliminated once, rollback under way, a measure, a screening; helped in the own village. */
export async function aWorld(): Promise<Subject[]> {
  await aCounty()
  const county = { county: '341525', code: '341525000000', level: 'county', name: '邻县', parentCode: PLACES.prefecture }
  await db().region.createMany({
    data: [
      county,
      { ...county, code: '341525100000', level: 'township', name: '邻乡', parentCode: county.code },
      { ...county, code: villageOf['other county'], level: 'village', name: '邻村', parentCode: '341525100000' },
    ],
  })
  await db().policyAdoption.create({
    data: { county: '341525', id: newId('341525'), regionCode: county.code, policyId: 'henan-2022', policyVersion: 1, effectiveFrom: dateColumn('2020-01-01'), adoptedBy: 'x', adoptedAt: machineNow() },
  })
  const subjects: Subject[] = []
  for (const place of places) subjects.push(await settle(place))
  return subjects
}

async function settle(place: Place): Promise<Subject> {
  const village = villageOf[place]
  const county = village.slice(0, 6)
  const clerk = callerOf('townshipClerk', `${village.slice(0, 9)}000`, county)
  const { result } = await registerHousehold(clerk, { body: aHousehold().inVillage(village).toRequest() })
  const { id: householdId } = result
  const key = { county_id: { county, id: householdId } }
  await db().household.update({ where: key, data: { monitoringStatus: 'eliminated', category: 'marginal', monitoredSince: dateColumn('2025-05-01'), eliminatedOn: dateColumn('2026-01-01') } })
  const measure = { householdId, category: 'health', instrument: '医疗救助', targetRisk: 'illness', responsibleUnit: '县医保局', plannedOn: '2026-06-30' }
  const { result: added } = await addMeasure(clerk, { body: measure })
  const { result: opened } = await openCase(clerk, { body: { householdId, kind: 'rollback', reason: '收入骤减，风险消除不稳定' } })
  if (place === 'own village')
    await db().helperAssignment.create({ data: { county, id: newId(county), householdId, userId: HELPER, workerName: '某人', unit: '乡政府', publicServant: true, from: dateColumn('2026-01-01') } })
  const [userId, actId, campaignId, clueId, taskId, photoId, documentId, batchId, proposalId, flagId, routineId, jobId, importId] = Array.from({ length: 13 }, () => newId(county)) as [string, string, string, string, string, string, string, string, string, string, string, string, string]
  await db().user.create({ data: { county, id: userId, username: `user.${village}`, name: '别人', passwordHash: 'none', createdAt: machineNow() } })
  await db().campaign.create({ data: { county, id: campaignId, regionCode: isWithinRegion(village, PLACES.county) ? PLACES.county : '341525000000', title: '集中排查', year: 2026, policyId: 'henan-2022', policyVersion: 1, startsOn: dateColumn('2026-05-01'), dueOn: dateColumn('2026-06-30') } })
  await db().screening.create({
    data: {
      county, id: newId(county), householdId, villageCode: village, campaignId, safeguards: {}, safeguardsMet: true, aboveThreshold: true, keyGroups: [], applies: false, headSigned: true, surveyor: '某人',
      surveyedOn: dateColumn('2026-05-10'), byException: true, actId, flags: [], recordedBy: `${COUNTY}-person`, recordedAt: machineNow(),
    },
  })
  await db().clue.create({ data: { county, id: clueId, householdId, channel: 'cadreSurvey', foundOn: dateColumn('2026-05-10'), note: '住院', recordedBy: 'x', recordedAt: machineNow() } })
  const warningId = newId(county)
  await db().earlyWarning.create({
    data: {
      county, id: warningId, householdId, townshipCode: `${village.slice(0, 9)}000`, villageCode: village, visitId: newId(county), gap: 'medical', policyId: 'seven-steps-2020', markedOn: dateColumn('2026-05-10'), markedBy: 'x',
    },
  })
  await db().task.create({ data: { county, id: taskId, householdId, townshipCode: `${village.slice(0, 9)}000`, villageCode: village, kind: 'guidance', openedOn: dateColumn('2026-05-10') } })
  await db().attachment.create({ data: { county, id: photoId, subjectId: opened.id, villageCode: village, kind: 'noticePhoto', mime: 'image/jpeg', bytes: Buffer.from('x'), size: 1, sha256: 'x', uploadedBy: 'x', uploadedAt: machineNow() } })
  await db().householdFlag.create({ data: { county, id: flagId, householdId, kind: 'developmentalHelp', basis: '产业', villageBy: 'x', villageName: '别人', villageOn: dateColumn('2026-05-10') } })
  await db().routineRecord.create({ data: { county, id: routineId, regionCode: village, what: '研判', on: dateColumn('2026-05-10'), note: '会议记录', recordedBy: 'x', recordedName: '别人', recordedAt: machineNow() } })
  const snapshotId = newId(county)
  await db().snapshot.create({ data: { county, id: snapshotId, regionCode: village, title: '上报数', asOf: dateColumn('2026-05-18'), figures: {}, parts: [], hash: '0'.repeat(64), takenBy: 'x', takenName: '别人', takenAt: machineNow() } })
  const view: NoticeView = {
    template: 'rollbackNotice', templateVersion: 1, number: '公示〔2026〕1号', version: 1, title: '公示', paragraphs: [], columns: [], rows: [], period: null, issuer: '村民委员会', datedOn: '2026-05-18',
  }
  await db().noticeDocument.create({
    data: { county, id: documentId, batchId, villageCode: village, kind: 'rollbackNotice', number: view.number, version: 1, templateVersion: '1', templateHash: hashOfView(view), view, caseIds: [opened.id], createdAt: machineNow(), createdBy: 'x' },
  })
  const payload = { kind: 'adoption', policyId: 'henan-2022', effectiveFrom: '2026-07-01', inherits: null }
  await db().policyProposal.create({ data: { county, id: proposalId, regionCode: village, kind: 'adoption', payload, proposedBy: `${COUNTY}-person`, proposedName: '某人', proposedAt: machineNow() } })
  const createdBy = `${COUNTY}-person`
  const fileId = await keepFile({ county, createdBy, name: '名册.csv', mime: 'text/csv', write: async (out) => out.write('x') })
  await db().job.create({ data: { county, id: jobId, kind: 'nothing', actorId: createdBy, channel: 'page', params: {}, createdAt: machineNow() } })
  await db().import.create({ data: { county, id: importId, kind: 'households', regionCode: county === COUNTY ? PLACES.township : `${village.slice(0, 9)}000`, fileId, fileName: '名册.csv', headerRow: 1, headers: [], sample: { table: 0, rows: [] }, mapping: [], createdBy, createdName: '某人', createdAt: machineNow() } })
  const [signId, filterId, replyId, submissionId] = [newId(county), newId(county), newId(county), newId(county)]
  await db().signBatch.create({
    data: {
      county, id: signId, number: village, level: 'county', status: 'checking', actorId: createdBy, actorName: '某人', samplePercent: 10, sampleLeast: 3, sampleSize: 1, createdAt: machineNow(),
      rows: { create: [{ caseId: opened.id, position: 1, version: 1, sampled: true, evidence: { papers: 1, papersAsked: 1, compared: null, reused: false, votesFor: null, votesAgainst: null, noticeDays: null, objections: 0 } }] },
    },
  })
  await db().savedFilter.create({ data: { county, id: filterId, userId: createdBy, page: 'county', name: village, query: '', createdAt: machineNow() } })
  const reply = replyOf({ number: village, township: '某乡', kind: 'rollback', issuer: '领导小组', datedOn: '2026-05-18', households: [] })
  await db().reply.create({
    data: { county, id: replyId, number: village, year: 2020, serial: places.indexOf(place) + 1, townshipCode: `${village.slice(0, 9)}000`, view: reply, hash: hashOfView(reply), createdBy, createdName: '某人', createdAt: machineNow() },
  })
  await db().submission.create({
    data: { county, id: submissionId, townshipCode: `${village.slice(0, 9)}000`, kind: 'rollback', photoId, signer: '某人', signedOn: dateColumn('2026-05-10'), people: 3, recordedBy: 'x', recordedName: '别人', recordedAt: machineNow(), cases: { create: [{ caseId: opened.id }] } },
  })
  const [problemId, hazardId, trainingId, reportId] = [newId(county), newId(county), newId(county), newId(county)]
  const recorded = { recordedBy: 'x', recordedName: '别人', recordedAt: machineNow() }
  await db().problem.create({ data: { county, id: problemId, regionCode: village, level: 'household', householdId, source: 'campaign', topic: 'housing', text: '住房漏雨', foundOn: dateColumn('2026-05-10'), status: 'registered', ...recorded } })
  await db().hazard.create({ data: { county, id: hazardId, regionCode: village, hazard: 'flood', foundOn: dateColumn('2026-05-10'), text: '河水漫堤', households: 3, ...recorded } })
  await db().training.create({ data: { county, id: trainingId, regionCode: village, topic: '业务培训', heldOn: dateColumn('2026-05-10'), place: '村部', ...recorded } })
  const report = { edition: 1, title: '自查报告', text: '已排查。', approvedBy: '某书记', figures: [] }
  await db().summaryReport.create({ data: { county, id: reportId, regionCode: village, campaignId, ...report, hash: sha256(canonicalJson({ region: village, campaignId, ...report })), submittedBy: 'x', submittedName: '别人', submittedAt: machineNow() } })
  return { problemId, hazardId, trainingId, reportId, place, village, householdId, memberId: result.members[0]!.id, caseId: opened.id, measureId: added.id, userId, actId, campaignId, clueId, taskId, photoId, documentId, batchId, proposalId, flagId, routineId, warningId, jobId, fileId, snapshotId, importId, signId, filterId, replyId, submissionId }
}
