import { warningIdOf } from '@/domain/warning/identity'
import { roles, type Role } from '@/domain/glossary'
import { reaches, regionOf, sees, type Subject } from './world'
import { covers } from '@/domain/access/jurisdiction'

/** What a use case is called with for a subject: an action gets params and body, a query its input. */
interface Call {
  params?: Record<string, string>
  body?: Record<string, unknown>
  input?: Record<string, unknown>
}

/** One line of the matrix: who may, what must be in sight, how it is called. Bodies are left incomplete: they are judged last. */
export interface Expected {
  roles: readonly Role[]
  sees(role: Role, subject: Subject): boolean
  call(subject: Subject): Call
}

const everybody = roles
const readers = roles.filter((role) => role !== 'helper')
const cadres: Role[] = ['villageCadre', 'townshipClerk']
const clerk: Role[] = ['townshipClerk']
const admin: Role[] = ['countyAdmin']
const auditors: Role[] = ['countyAdmin', 'inspector']
const actors = roles.filter((role) => !['countyAdmin', 'inspector', 'helper'].includes(role))
const printers: Role[] = ['townshipReviewer', ...cadres]
const uploaders: Role[] = ['countyComparer', 'countyApprover', 'townshipReviewer', 'helper', ...cadres]
const revealers: Role[] = ['countyComparer', 'countyApprover', 'townshipClerk', 'villageCadre']

const formPrinters: Role[] = ['countyComparer', 'countyApprover', 'townshipReviewer', ...cadres]
const formReaders: Role[] = ['countyAdmin', 'inspector', ...formPrinters]

const routiners: Role[] = ['countyComparer', 'countyApprover', 'townshipReviewer', ...cadres]

const closers: Role[] = ['countyComparer', 'countyApprover', 'townshipReviewer', 'townshipClerk']

const always = () => true
const ownCounty = (_role: Role, { village }: Subject) => covers('341524000000', village)
const placeKnown = (role: Role, subject: Subject) => ownCounty(role, subject) || covers(regionOf[role], subject.village)

/** Records of a whole place: not for who sees single households only. */
const placesSeen = (role: Role, subject: Subject) => !['helper', 'prefectureReviewer', 'provinceReviewer'].includes(role) && reaches(role, subject) && ownCounty(role, subject)

/** Work and files of the one person who wears all hats but the helper's. */
const ownWork = (role: Role, subject: Subject) => role !== 'helper' && ownCounty(role, subject)

const signers: Role[] = ['countyApprover', 'townshipReviewer']
const answered: Role[] = ['countyAdmin', 'countyApprover', 'inspector', 'townshipReviewer', 'townshipClerk']
const townshipOf = (village: string) => `${village.slice(0, 9)}000`
/** Replies: the county's offices see all of the county, a township its own. */
const repliesSeen = (role: Role, subject: Subject) => ownCounty(role, subject) && (covers(regionOf[role], '341524000000') || regionOf[role] === townshipOf(subject.village))

const line = (may: readonly Role[], seen: Expected['sees'], call: Expected['call']): Expected => ({ roles: may, sees: seen, call })
const nothing = (may: readonly Role[], input: Record<string, unknown> = {}) => line(may, always, () => ({ input, body: {} }))
const household = (may: readonly Role[]) => line(may, sees, ({ householdId: id }) => ({ params: { id }, body: {}, input: { id } }))
const named = (may: readonly Role[]) => line(may, sees, ({ householdId }) => ({ body: { householdId } }))
const aCase = (may: readonly Role[]) => line(may, sees, ({ caseId: id }) => ({ params: { id }, body: {}, input: { id } }))
const member = (may: readonly Role[]) => line(may, sees, ({ householdId: id, memberId: mid }) => ({ params: { id, mid }, body: {} }))
const user = line(admin, ownCounty, ({ userId: id }) => ({ params: { id }, body: {} }))
const importers: Role[] = ['countyAdmin', 'townshipClerk']
const anImport = line(importers, ownWork, ({ importId: id }) => ({ params: { id }, body: {}, input: { id } }))
const inRegion = (may: readonly Role[]) => line(may, reaches, ({ village: region }) => ({ input: { region } }))

/** Every use case of the product. One that is not here fails the test. */
export const expected: Record<string, Expected> = {
  'attachments.get': line(everybody, (role, subject) => sees(role, subject) && ownCounty(role, subject), ({ photoId: id }) => ({ input: { id } })),
  'attachments.upload': line(uploaders, sees, ({ caseId }) => ({ body: { caseId } })),
  'audit.lastChange': nothing(everybody, { subject: '341524-none' }),
  'audit.list': nothing(auditors),
  'audit.verify': nothing(auditors),
  'budgets.forecasts': nothing(everybody),
  'campaigns.close': line(admin, placeKnown, ({ campaignId: id }) => ({ params: { id }, body: {} })),
  'campaigns.current': nothing(readers),
  'campaigns.list': nothing(readers),
  'campaigns.open': line(admin, reaches, ({ village: region }) => ({ body: { region } })),
  'campaigns.progress': line(readers, reaches, ({ campaignId: id, village: region }) => ({ input: { id, region } })),
  'cases.act': aCase(actors),
  'cases.browse': nothing(everybody, { kinds: ['identification'] }),
  'cases.chains': nothing(everybody),
  'cases.decisionQueue': nothing(everybody, { level: 'county' }),
  'cases.desk': aCase(everybody),
  'cases.get': aCase(everybody),
  'cases.list': nothing(everybody),
  'cases.meeting': nothing(everybody),
  'cases.open': named(['department', 'countyComparer', ...cadres]),
  'cases.similar': aCase(everybody),
  'cases.countSteps': nothing(everybody),
  'clues.close': line(cadres, sees, ({ clueId: id }) => ({ params: { id }, body: {} })),
  'clues.list': inRegion(everybody),
  'clues.record': named(cadres),
  'consultations.list': nothing(['countyAdmin', 'countyApprover', 'inspector']),
  'consultations.ofCase': aCase(everybody),
  'consultations.record': nothing(['countyApprover']),
  'decisions.list': line(everybody, reaches, ({ village: code }) => ({ input: { code } })),
  'decisions.make': line(admin, reaches, ({ village: code }) => ({ params: { code, key: 'largeShare' }, body: {} })),
  'evaluations.list': nothing(everybody),
  'evaluations.record': household(['townshipClerk', 'helper']),
  'flags.confirm': line(['townshipClerk', 'townshipReviewer'], sees, ({ flagId: id }) => ({ params: { id }, body: {} })),
  'flags.end': line(['townshipClerk', 'townshipReviewer'], sees, ({ flagId: id }) => ({ params: { id }, body: {} })),
  'flags.propose': household(cadres),
  'departments.list': nothing(readers),
  'dynamicChecks.list': inRegion(readers),
  'drafts.drop': nothing(everybody),
  'drafts.get': nothing(everybody, { form: 'nothing yet' }),
  'drafts.save': nothing(everybody),
  'earlyWarnings.act': line(['countyApprover', 'department', 'townshipClerk', 'townshipReviewer'], sees, ({ warningId: id }) => ({ params: { id }, body: {} })),
  'earlyWarnings.get': line(readers, sees, ({ warningId: id }) => ({ input: { id } })),
  'earlyWarnings.list': inRegion(readers),
  'dashboard.get': line(readers, reaches, ({ village: region }) => ({ input: { region } })),
  'dashboard.warnings': line(readers, reaches, ({ village: region }) => ({ input: { region } })),
  'dashboard.rows': line(readers, reaches, ({ village: region }) => ({ input: { of: 'measures', row: 'all', column: 'illness', region } })),
  'files.get': line(everybody, ownWork, ({ fileId: id }) => ({ input: { id } })),
  'imports.check': anImport,
  'imports.commit': anImport,
  'imports.commit-chunk': anImport,
  'imports.discard': anImport,
  'imports.get': anImport,
  'imports.list': nothing(importers),
  'imports.template': nothing(importers),
  'imports.upload': nothing(importers),
  'jobs.cancel': line(everybody, ownWork, ({ jobId: id }) => ({ params: { id }, body: {} })),
  'jobs.get': line(everybody, ownWork, ({ jobId: id }) => ({ input: { id } })),
  'jobs.list': nothing(everybody),
  'help.helped': nothing(everybody),
  'helpers.assign': household(clerk),
  'households.browse': inRegion(everybody),
  'households.change': household(clerk),
  'households.children': line(cadres, sees, ({ householdId: id }) => ({ params: { id }, body: {} })),
  'households.file': household(everybody),
  'forms.archive': household(formReaders),
  'forms.desk': nothing(formReaders),
  'forms.household': line(formReaders, sees, ({ householdId: household }) => ({ input: { number: 'F-002', household } })),
  'forms.log-print': line(formPrinters, sees, ({ householdId }) => ({ params: { id: `F-002/${householdId}` }, body: {} })),
  'forms.region': line(formReaders, reaches, ({ village: region }) => ({ input: { number: 'F-020', region } })),
  'forms.reveal': line(revealers, sees, ({ householdId: household }) => ({ params: { household }, body: {} })),
  'households.get': household(everybody),
  'households.list': inRegion(everybody),
  'households.already-given': nothing(clerk, { phone: '13800000000' }),
  'households.quality': household(everybody),
  'households.reclassify': household(clerk),
  'households.register': line(clerk, reaches, ({ village: villageCode }) => ({ body: { villageCode } })),
  'households.reveal': household(revealers),
  'ledgers.export': line(readers, reaches, ({ village: region }) => ({ params: { key: 'help-ledger' }, body: { region } })),
  'ledgers.export-whole': line(revealers, reaches, ({ village: region }) => ({ params: { key: 'help-ledger' }, body: { region } })),
  'ledgers.open-export': line(readers, reaches, ({ village: region }) => ({ input: { key: 'help-ledger', region, reason: '县里调度' } })),
  'ledgers.list': nothing(readers),
  'ledgers.places': line(readers, reaches, ({ village: region }) => ({ input: { key: 'help-ledger', region } })),
  'ledgers.rows': line(readers, reaches, ({ village: region }) => ({ input: { key: 'help-ledger', region } })),
  'lookBacks.desk': household(cadres),
  'lookBacks.list': nothing(readers),
  'lookBacks.record': household(cadres),
  'measures.add': named(['department', 'townshipClerk', 'helper']),
  'measures.desk': household(['department', 'townshipClerk', 'helper']),
  'measures.update': line(['department', 'townshipClerk', 'helper'], sees, ({ measureId: id }) => ({ params: { id }, body: {} })),
  'members.add': household(clerk),
  'members.change': member(clerk),
  'members.leave': member(clerk),
  'navigation.frame': nothing(everybody),
  'notices.batch': aCase(readers),
  'notices.desk': nothing(readers),
  'notices.document': line(readers, sees, ({ batchId: batch }) => ({ input: { batch } })),
  'notices.log-print': line(printers, sees, ({ documentId: id }) => ({ params: { id }, body: {} })),
  'notices.print-job': nothing(printers),
  'notices.prepare': line(printers, reaches, ({ village: villageCode }) => ({ body: { villageCode } })),
  'plans.declare': household(['townshipClerk', 'helper']),
  'policies.adopt': line(admin, reaches, ({ village: code }) => ({ params: { code }, body: {} })),
  'policies.get': nothing(everybody, { id: 'henan-2022' }),
  'policies.in-region': line(everybody, reaches, ({ village: code }) => ({ input: { code } })),
  'policies.list': nothing(everybody),
  'policies.simulate': line(['countyAdmin', 'countyApprover'], reaches, ({ village: region }) => ({ input: { id: 'henan-2022', region } })),
  'proposals.confirm': line(admin, reaches, ({ proposalId: id }) => ({ params: { id }, body: { never: true } })),
  'proposals.decline': line(admin, reaches, ({ proposalId: id }) => ({ params: { id }, body: {} })),
  'proposals.list': nothing(admin),
  'problems.change': line(routiners, placesSeen, ({ problemId: id }) => ({ params: { id }, body: { version: 1 } })),
  'problems.close': line(closers, placesSeen, ({ problemId: id }) => ({ params: { id }, body: {} })),
  'problems.entry': nothing(routiners),
  'problems.get': line(readers, placesSeen, ({ problemId: id }) => ({ input: { id } })),
  'problems.list': nothing(readers),
  'problems.record': line(routiners, reaches, ({ village: region }) => ({ body: { region } })),
  'hazards.judge': line(routiners, placesSeen, ({ hazardId: id }) => ({ params: { id }, body: { version: 1 } })),
  'hazards.list': nothing(readers),
  'hazards.report': line(routiners, reaches, ({ village: region }) => ({ body: { region } })),
  'leaflets.desk': line(cadres, reaches, ({ village }) => ({ input: { village } })),
  'leaflets.record': line(cadres, reaches, ({ village }) => ({ body: { village } })),
  'leaflets.withdraw': household(cadres),
  'reports.desk': line(formReaders, reaches, ({ village: region }) => ({ input: { region } })),
  'reports.get': line(readers, placesSeen, ({ reportId: id }) => ({ input: { id } })),
  'reports.submit': line(['countyApprover', 'townshipReviewer', ...cadres], reaches, ({ village: region }) => ({ body: { region } })),
  'trainings.list': nothing(readers),
  'trainings.record': line(routiners, reaches, ({ village: region }) => ({ body: { region } })),
  'trainings.withdraw': line(routiners, placesSeen, ({ trainingId: id }) => ({ params: { id }, body: {} })),
  'regions.get': line(everybody, placeKnown, ({ village: code }) => ({ input: { code } })),
  'regions.list': nothing(everybody),
  'routines.calendar': inRegion(readers),
  'routines.record': line(routiners, reaches, ({ village: region }) => ({ body: { region } })),
  'routines.withdraw': line(routiners, (role, subject) => reaches(role, subject) && ownCounty(role, subject), ({ routineId: id }) => ({ params: { id }, body: {} })),
  'screenings.by-exception': line(cadres, reaches, ({ campaignId: id, village: villageCode }) => ({ params: { id }, body: { villageCode } })),
  'screenings.follow': line(readers, reaches, ({ campaignId, village: villageCode }) => ({ input: { campaignId, villageCode, cursor: '0' } })),
  'screenings.roster': line(readers, reaches, ({ campaignId, village: villageCode }) => ({ input: { campaignId, villageCode } })),
  'screenings.roster-row': line(readers, sees, ({ campaignId, householdId }) => ({ input: { campaignId, householdId } })),
  'screenings.submit': named(cadres),
  'screenings.undo-exception': line(cadres, (role, subject) => !['helper', 'prefectureReviewer', 'provinceReviewer'].includes(role) && reaches(role, subject) && ownCounty(role, subject), ({ actId }) => ({ params: { actId }, body: {} })),
  'replies.get': line(answered, repliesSeen, ({ replyId: id }) => ({ input: { id } })),
  'replies.issue': line(['countyApprover'], (role, { village }) => covers(regionOf[role], townshipOf(village)), ({ village }) => ({ params: { township: townshipOf(village) }, body: {} })),
  'replies.list': nothing(answered),
  'replies.withdraw': line(['countyApprover'], repliesSeen, ({ replyId: id }) => ({ params: { id }, body: {} })),
  'returns.count': nothing(everybody),
  'returns.list': nothing(everybody),
  'savedFilters.drop': line(signers, ownWork, ({ filterId: id }) => ({ params: { id }, body: { never: true } })),
  'savedFilters.list': nothing(signers, { page: 'county' }),
  'savedFilters.save': nothing(signers),
  'signOff.cancel': line(signers, ownWork, ({ signId: id }) => ({ params: { id }, body: { never: true } })),
  'signOff.check': line(signers, ownWork, ({ signId: id, caseId }) => ({ params: { id, caseId }, body: {} })),
  'signOff.get': line(signers, ownWork, ({ signId: id }) => ({ input: { id } })),
  'signOff.list': nothing(signers, { level: 'county' }),
  'signOff.open': nothing(signers),
  'signOff.release': line(signers, ownWork, ({ signId: id }) => ({ params: { id }, body: {} })),
  'signOff.sign-row': line(signers, (role, subject) => ownWork(role, subject) && sees(role, subject), ({ signId: id, caseId }) => ({ params: { id, caseId }, body: { never: true } })),
  'signOff.undo-row': line(signers, (role, subject) => ownWork(role, subject) && sees(role, subject), ({ signId: id, caseId }) => ({ params: { id, caseId }, body: {} })),
  'snapshots.compare': line(readers, reaches, ({ snapshotId: id }) => ({ input: { id } })),
  'snapshots.get': line(readers, reaches, ({ snapshotId: id }) => ({ input: { id } })),
  'snapshots.list': nothing(readers),
  'snapshots.take': line(['countyAdmin', 'countyApprover', 'countyComparer', 'townshipReviewer', 'townshipClerk'], reaches, ({ village: region }) => ({ body: { region } })),
  'statistics.get': inRegion(readers),
  'statistics.recount': nothing(admin),
  'submissions.list': nothing(answered),
  'submissions.ofCase': aCase(everybody),
  'submissions.record': line(['townshipReviewer', 'townshipClerk'], (role, { village }) => covers(regionOf[role], townshipOf(village)), ({ village }) => ({ params: { township: townshipOf(village) }, body: {} })),
  'submissions.withdraw': line(['townshipReviewer', 'townshipClerk'], (role, subject) => ownCounty(role, subject) && covers(regionOf[role], townshipOf(subject.village)), ({ submissionId: id }) => ({ params: { id }, body: {} })),
  'tasks.close': line(cadres, sees, ({ taskId: id }) => ({ params: { id }, body: {} })),
  'tasks.get': line(readers, sees, ({ taskId: id }) => ({ input: { id } })),
  'tasks.list': nothing(readers),
  'users.create': nothing(admin),
  'users.disable': user,
  'users.enable': user,
  'users.list': nothing(admin),
  'users.move': user,
  'users.reset-password': user,
  'visits.record': household(cadres),
  'warnings.dismiss': line(['countyComparer', 'countyApprover', 'townshipClerk', 'townshipReviewer'], sees, ({ clueId }) => ({ params: { id: warningIdOf({ code: 'W-041', subject: clueId }) }, body: {} })),
  'warnings.list': inRegion(everybody),
  'warnings.browse': inRegion(everybody),
  'warnings.count': nothing(everybody),
  'warnings.get': line(everybody, sees, ({ clueId }) => ({ input: { id: warningIdOf({ code: 'W-041', subject: clueId }) } })),
  'workbench.admin': nothing(admin),
  'workbench.progress': nothing(readers),
  'workbench.returned': nothing(everybody),
  'workbench.todo': nothing(everybody),
  // pages
  'cases.ownDecisions': nothing(actors),
  'clues.get': line(everybody, sees, ({ clueId: id }) => ({ input: { id } })),
  'clues.inbox': nothing(everybody),
  'plans.desk': household(['townshipClerk', 'helper']),
  'policies.compare': nothing(everybody, { left: 'henan-2022', right: 'town-6000' }),
  'policies.desk': nothing(admin),
  'policies.preview-adoption': nothing(admin, { policyId: 'town-6000', effectiveFrom: '2026-07-01' }),
  'policies.sheet': nothing(everybody, { id: 'henan-2022' }),
  'regions.own-villages': nothing(clerk),
  'search.everything': nothing(everybody, { q: 'wang' }),
  'users.get': line(admin, ownCounty, ({ userId: id }) => ({ input: { id } })),
  'users.places': nothing(admin),
  'workbench.today': nothing(everybody),
}
