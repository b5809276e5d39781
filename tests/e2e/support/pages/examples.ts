import type { Account } from '../sign-in'
import type { Find } from './find'
import type { RareCases } from './rare-cases'

/** One page to look at: by whom, and where. */
export interface Example {
  as: Account
  where: string | ((find: Find, rare: () => Promise<RareCases>) => string | Promise<string>)
  /** A sheet of paper on the screen: it may be panned. */
  paper?: true
  /** Shown instead of the page without a name of its own: the visitor has not signed in. */
  signedOut?: true
}

const step = (as: Account, kind: Parameters<Find['caseAt']>[0], path: string): Example => ({ as, where: async (find) => `/cases/${await find.caseAt(kind)}/${path}` })
const rare = (as: Account, name: keyof RareCases, path: string): Example => ({ as, where: async (_, cases) => `/cases/${(await cases())[name]}/${path}` })
const household = (as: Account, path: string, query?: string): Example => ({ as, where: async (find) => `/households/${await find.household(query)}${path}` })
const parameter = (address: string, name: string) => new URL(address, 'http://localhost').searchParams.get(name)
const [inVillage, eliminated] = ['region=341524204201', 'status=eliminated']
const VILLAGE = '341524204201'

/** A page for every route of src/app, seen by the role that works with it; a route without one fails tests/architecture. */
export const examples: Record<string, Example | readonly Example[]> = {
  '/': [
    ...(['township.clerk', 'township.reviewer', 'village.cadre', 'helper', 'county.comparer', 'county.approver', 'dept.medical', 'county.admin'] as const).map((as) => ({ as, where: '/' })),
  ],
  '/login': { as: 'inspector', where: '/login', signedOut: true },
  '/login/role': { as: 'inspector', where: '/login/role' },
  '/admin/audit': { as: 'county.admin', where: '/admin/audit' },
  '/admin/campaigns': { as: 'county.admin', where: '/admin/campaigns' },
  '/admin/campaigns/new': { as: 'county.admin', where: '/admin/campaigns/new' },
  '/admin/policy': { as: 'county.admin', where: '/admin/policy' },
  '/admin/policy/adopt': { as: 'county.admin', where: '/admin/policy/adopt?policyId=town-6000' },
  '/admin/policy/decisions': { as: 'county.admin', where: '/admin/policy/decisions' },
  '/admin/policy/simulate': { as: 'county.admin', where: '/admin/policy/simulate?policyId=henan-2022&threshold=7000' },
  '/admin/snapshots': { as: 'county.admin', where: '/admin/snapshots' },
  '/admin/snapshots/[id]': { as: 'county.admin', where: (find) => find.snapshot() },
  '/admin/users': { as: 'county.admin', where: '/admin/users' },
  '/admin/users/[id]': { as: 'county.admin', where: (find) => find.link('/admin/users', /^\/admin\/users\/341524-/) },
  '/admin/users/new': { as: 'county.admin', where: '/admin/users/new' },
  '/approval': { as: 'county.approver', where: '/approval' },
  '/approval/[id]': { as: 'county.approver', where: async (find) => `/approval/${await find.caseAt('countyApproval')}` },
  '/consultations': { as: 'county.approver', where: '/consultations' },
  '/print/reply/[id]': { as: 'county.approver', where: (find) => find.reply(), paper: true },
  '/replies': { as: 'county.approver', where: '/replies' },
  '/review/returns': { as: 'county.approver', where: '/review/returns' },
  '/approval/decisions': { as: 'county.approver', where: '/approval/decisions' },
  '/budget': { as: 'township.clerk', where: '/budget' },
  '/campaigns/[id]': { as: 'township.clerk', where: '/campaigns/current' },
  '/campaigns/[id]/villages/[code]': { as: 'township.clerk', where: `/campaigns/current/villages/${VILLAGE}?group=all` },
  '/campaigns/[id]/villages/[code]/households/[hid]': { as: 'village.cadre', where: async (find) => `/campaigns/current/villages/${VILLAGE}/households/${await find.household(inVillage)}` },
  '/cases': { as: 'inspector', where: '/cases' },
  '/cases/[id]': { as: 'township.clerk', where: async (find) => `/cases/${await find.caseAt('countyApproval')}` },
  '/cases/[id]/announcement': step('township.clerk', 'resultAnnouncement', 'announcement'),
  '/cases/[id]/application': rare('village.cadre', 'application', 'application'),
  '/cases/[id]/comparison': step('county.comparer', 'infoComparison', 'comparison'),
  '/cases/[id]/entry': step('township.clerk', 'systemEntry', 'entry'),
  '/cases/[id]/feedback': rare('township.reviewer', 'feedback', 'feedback'),
  '/cases/[id]/higher-review': { as: 'prefecture.reviewer', where: async (find) => `/cases/${await find.caseAt('prefectureReview', 'removal')}/higher-review` },
  '/cases/[id]/nomination': rare('township.clerk', 'nomination', 'nomination'),
  '/cases/[id]/notice': step('village.cadre', 'publicNotice', 'notice'),
  '/cases/[id]/review': step('township.clerk', 'villageReview', 'review'),
  '/cases/[id]/screening': rare('dept.medical', 'screening', 'screening'),
  '/cases/[id]/township-review': step('township.reviewer', 'townshipReview', 'township-review'),
  '/cases/[id]/verification': [
    step('township.clerk', 'householdVerification', 'verification'),
    { as: 'township.clerk', where: async (find) => `/cases/${await find.caseAt('householdVerification', 'elimination')}/verification` },
  ],
  '/cases/back': { as: 'township.clerk', where: '/cases/back' },
  '/cases/back/levels': { as: 'province.reviewer', where: '/cases/back/levels' },
  '/cases/elimination': { as: 'township.clerk', where: '/cases/elimination' },
  '/cases/identification': { as: 'township.clerk', where: '/cases/identification' },
  '/clues': { as: 'township.clerk', where: '/clues' },
  '/clues/[id]/close': { as: 'township.clerk', where: async (find) => `/clues/${parameter(await find.link('/clues', /[?&]clue=/), 'clue')}/close` },
  '/clues/new': { as: 'township.clerk', where: '/clues/new' },
  '/comparison': { as: 'county.comparer', where: '/comparison' },
  '/forms': { as: 'village.cadre', where: '/forms' },
  '/help': { as: 'township.clerk', where: '/help' },
  '/help/[role]': { as: 'township.clerk', where: '/help/townshipClerk' },
  '/dashboard': [{ as: 'county.approver', where: '/dashboard' }, { as: 'township.clerk', where: '/dashboard' }],
  '/dashboard/rows': { as: 'township.clerk', where: '/dashboard/rows?of=measures&row=all&column=illness' },
  '/helped': { as: 'township.clerk', where: '/helped' },
  '/helped/calendar': { as: 'township.clerk', where: '/helped/calendar' },
  '/helped/evaluations': { as: 'township.clerk', where: '/helped/evaluations' },
  '/households': [{ as: 'township.clerk', where: '/households' }, { as: 'village.cadre', where: '/households?q=zzzz' }],
  '/households/[id]': ['', '?tab=members', '?tab=money', '?tab=safeguards', '?tab=cases', '?tab=help', '?tab=visits', '?tab=timeline'].map((tab) => household('township.clerk', tab)),
  '/households/[id]/again': household('township.clerk', '/again', eliminated),
  '/households/[id]/children': household('township.clerk', '/children'),
  '/households/[id]/edit': household('township.clerk', '/edit'),
  '/households/[id]/evaluate': household('township.clerk', '/evaluate'),
  '/households/[id]/flags': household('township.clerk', '/flags'),
  '/households/[id]/helper': household('township.clerk', '/helper'),
  '/households/[id]/look-back': household('township.clerk', '/look-back', eliminated),
  '/households/[id]/measures/[mid]': {
    as: 'township.clerk',
    where: async (find) => {
      const { id, householdId } = await find.measure()
      return `/households/${householdId}/measures/${id}`
    },
  },
  '/households/[id]/measures/new': household('township.clerk', '/measures/new'),
  '/households/[id]/members/[mid]': { as: 'township.clerk', where: async (find) => find.link(`/households/${await find.household()}?tab=members`, /\/members\/(?!new)/) },
  '/households/[id]/members/new': household('township.clerk', '/members/new'),
  '/households/[id]/open': household('township.clerk', '/open?kind=elimination'),
  '/households/[id]/plan': household('township.clerk', '/plan'),
  '/households/[id]/reclassify': household('township.clerk', '/reclassify'),
  '/households/[id]/visits/new': household('village.cadre', '/visits/new'),
  '/households/new': { as: 'township.clerk', where: '/households/new' },
  '/imports': [{ as: 'township.clerk', where: '/imports' }, { as: 'county.admin', where: '/imports' }],
  '/imports/[id]': [
    { as: 'township.clerk', where: (find) => find.register('姓名,身份证号,与户主关系\n示范一,341524197003049934,户主\n') },
    { as: 'township.clerk', where: (find) => find.register('村,户类型,姓名,身份证号,与户主关系,劳动能力,健康状况,医保\n兴田村,一般农户,示范一,3415,户主,弱劳力,健康,否\n') },
  ],
  '/ledgers': { as: 'inspector', where: '/ledgers' },
  '/ledgers/[key]': [{ as: 'county.approver', where: '/ledgers/on-time' }, { as: 'township.clerk', where: '/ledgers/uneliminated-share' }],
  '/ledgers/[key]/export': { as: 'township.clerk', where: '/ledgers/help-ledger/export' },
  '/ledgers/[key]/rows': [{ as: 'township.clerk', where: '/ledgers/help-ledger/rows' }, { as: 'county.approver', where: '/ledgers/rollback-lists/rows?kind=removal' }],
  '/ledgers/exports': { as: 'township.clerk', where: '/ledgers/exports' },
  '/look-back': { as: 'township.clerk', where: '/look-back' },
  '/me': { as: 'village.cadre', where: '/me' },
  '/monitoring': { as: 'township.clerk', where: '/monitoring' },
  '/monitoring/[id]': { as: 'township.reviewer', where: async (_, cases) => `/monitoring/${(await cases()).earlyWarning}` },
  '/notices': ['pending', 'running', 'closable', 'closed'].flatMap((group): Example[] => [{ as: 'village.cadre', where: `/notices?group=${group}` }, { as: 'township.clerk', where: `/notices?group=${group}` }]),
  '/notices/[batch]': { as: 'village.cadre', where: (find) => find.link('/notices?group=running', /^\/notices\/[\w-]+$/) },
  '/policies': { as: 'county.admin', where: '/policies' },
  '/policies/[id]': { as: 'county.admin', where: '/policies/henan-2022' },
  '/policies/compare': { as: 'county.admin', where: '/policies/compare?a=henan-2022&b=town-6000' },
  '/print/announcement/[batch]': { as: 'township.clerk', where: (find) => find.paper('announcement'), paper: true },
  '/print/archive/[id]': { as: 'township.clerk', where: async (find) => `/print/archive/${await find.household(eliminated)}`, paper: true },
  '/print/forms/[number]': [`F-020?region=${VILLAGE}`, `F-001?village=${VILLAGE}`, `F-001?village=${VILLAGE}&blank=1`].map((form): Example => ({ as: 'township.clerk', where: `/print/forms/${form}`, paper: true })),
  '/print/ledgers/[key]': { as: 'township.clerk', where: '/print/ledgers/help-ledger', paper: true },
  '/print/dashboard': { as: 'township.clerk', where: '/print/dashboard', paper: true },
  '/print/notice/[batch]': { as: 'township.clerk', where: (find) => find.paper('notice'), paper: true },
  '/print/notices': { as: 'township.clerk', where: '/print/notices', paper: true },
  '/print/policy/[id]': { as: 'county.admin', where: '/print/policy/henan-2022', paper: true },
  '/print/screening/summary': { as: 'township.clerk', where: `/print/screening/summary?village=${VILLAGE}`, paper: true },
  '/print/statistics': { as: 'inspector', where: '/print/statistics', paper: true },
  '/review': { as: 'township.reviewer', where: '/review' },
  '/problems': [{ as: 'township.clerk', where: '/problems' }, { as: 'village.cadre', where: '/problems?state=closed&level=village' }],
  '/problems/[id]': { as: 'township.clerk', where: (find) => find.link('/problems?state=fixed', /^\/problems\/341524-/) },
  '/problems/new': [{ as: 'township.clerk', where: '/problems/new' }, { as: 'village.cadre', where: async (find) => `/problems/new?household=${await find.household(inVillage)}` }],
  '/trainings': { as: 'township.clerk', where: '/trainings' },
  '/leaflets': [{ as: 'village.cadre', where: '/leaflets' }, { as: 'township.clerk', where: `/leaflets?village=${VILLAGE}&kind=help` }],
  '/hazards': { as: 'township.clerk', where: '/hazards' },
  '/reports': [{ as: 'village.cadre', where: '/reports' }, { as: 'township.clerk', where: '/reports' }],
  '/print/reports/[id]': { as: 'township.clerk', where: (find) => find.link('/reports', /^\/print\/reports\/341524-/), paper: true },
  '/review/submit': (['township.reviewer', 'county.approver'] as const).map((as) => ({ as, where: '/review/submit' })),
  '/reviews/new': { as: 'township.clerk', where: (find) => find.link('/reviews/new', /village=/) },
  '/search': { as: 'township.clerk', where: '/search?q=%E7%8E%8B' },
  '/statistics': { as: 'inspector', where: '/statistics' },
  '/tasks/[id]/close': { as: 'township.clerk', where: async (find) => `/tasks/${parameter(await find.link('/?tab=task', /[?&]task=/), 'task')}/close` },
  '/warnings': { as: 'township.clerk', where: '/warnings' },
  '/warnings/[id]': { as: 'township.clerk', where: (find) => find.link('/warnings', /^\/warnings\/[\w-]+/) },
}
