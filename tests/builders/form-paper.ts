import type { CasePart } from '@/domain/form/data/case'
import type { HouseholdPaper } from '@/domain/form/data/household'
import type { ListedCase, RegionPaper, RosterPart } from '@/domain/form/data/region'

// What forms are filled from, for tests of what stands on them. All people are made up.

const policy = {
  title: '2022年防止返贫监测帮扶集中排查工作方案', line: '6900元', period: '2025年度', keyGroups: [{ group: 'applies' as const, title: '有自主申报意愿的农户' }, { group: 'disabledFamily' as const, title: '残疾人家庭' }],
  helperTitle: '帮扶责任人', comparisonItems: ['存款', '车辆'], noticeDays: 5,
}
const place = { county: '金寨县', township: '槐树湾乡', village: '兴田村', group: '下塆组' }
const safe = { food: true, clothing: true, education: true, medical: true, housing: true, water: false }

/** A household of two, one of them ill, helped by one measure that was carried out and one that was not. */
export const aHouseholdPaper = (change: Partial<HouseholdPaper> = {}): HouseholdPaper => ({
  today: '2026-05-18', place, policy, named: null, case: null,
  household: {
    code: '3415242042010007', headName: '余家海', memberCount: 2, type: '一般农户', registration: '农业户籍', status: '未消除', category: '边缘易致贫户', address: '兴田村7号', phone: '138****0007',
    subsistenceAllowance: false, noLabour: false, keyGroups: ['disabledFamily'], monitoredSince: '2026-03-08', eliminatedOn: null,
    members: [
      { name: '余家海', relation: '户主', sex: '男', birth: '1968-03-02', idNumber: '3415**********0012', labour: '普通劳动力', health: '健康', schooling: '', insured: true, residence: '户在人在' },
      { name: '孔秀兰', relation: '配偶', sex: '女', birth: '1970-11-20', idNumber: '3415**********0024', labour: '丧失劳动能力', health: '患有大病', schooling: '', insured: true, residence: '户在人在' },
    ],
    income: { from: '2025-01-01', to: '2025-12-31', wage: 12000, business: 3000, property: 0, transfer: 1000, businessCost: 2000, members: 2, perCapita: 7000 },
    expense: { from: '2025-01-01', to: '2025-12-31', medical: 11260, education: 0, disaster: 0, accident: 0, other: 40 },
    safeguards: { on: '2026-05-06', met: safe }, risks: [{ type: 'illness', label: '因病', note: '', foundOn: '2026-03-01', settledOn: null }],
    measures: [
      { category: '健康帮扶', instrument: '医疗救助', risk: '因病', unit: '县医保局', status: 'delivered', plannedOn: '2026-03-20', deliveredOn: '2026-04-10', amount: 3000, effect: '报销 3000 元' },
      { category: '就业帮扶', instrument: '公益岗位', risk: '因病', unit: '县人社局', status: 'planned', plannedOn: '2026-04-20', deliveredOn: null, amount: null, effect: '' },
    ],
    helper: { name: '詹志强', unit: '槐树湾乡人民政府' }, plan: { declaredOn: '2026-03-12', preparedBy: '赵文娟', basedOn: '因病' },
  },
  ...change,
})

/** The same form with nobody on it. */
export const aBlankPaper = (): HouseholdPaper => aHouseholdPaper({ household: null })

const recorded = { recordedBy: '赵文娟', recordedOn: '2026-05-06' }

/** A case that went through all three levels. */
export const aCasePart = (change: Partial<CasePart> = {}): CasePart => ({
  id: 'case', kind: 'identification', openedOn: '2026-05-02', decidedOn: '2026-05-19', reason: '', authorisedOn: '2026-05-06', application: null, nomination: null, entry: null,
  assessment: { on: '2026-05-06', memberCount: 2, netIncome: 1_200_000, perCapitaNetIncome: 600_000, threshold: 690_000, period: { from: '2025-01-01', to: '2025-12-31' }, suggestedCategory: 'marginal', category: 'marginal', risks: [{ type: 'illness', note: '肾病' }], reasons: ['收入在监测范围内'] },
  verification: {
    ...recorded, visitedOn: '2026-05-06', visitors: [{ name: '甲', capacity: 'township' }, { name: '乙', capacity: 'village' }], methods: '询问、查看', income: { wage: 10000, business: 3000, property: 0, transfer: 1000, businessCost: 2000 },
    rigidExpense: { medical: 9000, education: 0, disaster: 0, accident: 0, other: 0 }, safeguards: safe, risks: [{ type: 'illness', note: '肾病' }], assets: ['car'], signedByHousehold: true, signedByVisitors: true,
  },
  comparison: { ...recorded, comparedOn: '2026-05-08', results: [{ department: '县公安局', item: '车辆', hit: true }, { department: '县金融办', item: '存款', hit: false }] },
  review: { ...recorded, meetingOn: '2026-05-10', place: '村部会议室', attendees: [{ name: '丙', capacity: 'committee' }, { name: '丁', capacity: 'partyRep' }], votesFor: 2, votesAgainst: 0, decision: 'pass', expected: 3 },
  notice: { id: 'n1', step: 'publicNotice', postedOn: '2026-05-11', confirmedOn: '2026-05-11', endsOn: '2026-05-16', closableOn: '2026-05-17', place: '村务公开栏', photoId: null, state: 'closed', closedOn: '2026-05-17', objections: [] },
  township: { ...recorded, decision: 'pass', opinion: '材料齐全。', signer: '桂中华', recordedOn: '2026-05-18' },
  county: { ...recorded, decision: 'pass', opinion: '符合条件。', replyNumber: '金乡振〔2026〕8号', recordedOn: '2026-05-19' },
  ...change,
})

export const aRosterLine = (serial: number, change: Partial<RosterPart> = {}): RosterPart => ({ serial, headName: `农户${serial}`, members: 3, group: '下塆组', type: '一般农户', status: '未纳入', keyGroups: [], perCapita: 9000, screening: null, ...change })

export const aListedCase = (change: Partial<ListedCase> = {}): ListedCase => ({
  village: '兴田村', group: '下塆组', headName: '余家海', members: 2, kind: 'identification', category: '边缘易致贫户', perCapita: 6000, risks: '因病', reason: '', openedOn: '2026-05-02', done: ['householdVerification', 'villageReview'], decidedOn: null,
  review: { meetingOn: '2026-05-10', place: '村部会议室', attendees: [{ name: '丙', capacity: 'committee' }], votesFor: 1, votesAgainst: 0, decision: 'pass' }, ...change,
})

/** A village in the middle of its campaign. */
export const aRegionPaper = (change: Partial<RegionPaper> = {}): RegionPaper => ({
  today: '2026-05-18', level: 'village', code: '341524204201', place: { ...place, group: '' }, policy, named: null, campaign: { title: '2026年集中排查', year: 2026, startsOn: '2026-05-01', dueOn: '2026-06-30' }, telephone: '0564-7351234', below: [],
  roster: [], cases: [], figures: [], monitored: [], problems: [], measures: [{ category: '健康帮扶', risks: '因病', instruments: '医疗救助', lead: '县医保局' }], steps: [{ title: '公示', actor: '村级组织', days: 5 }], options: {}, ...change,
})

export const figures = { place: '兴田村', households: 300, people: 900, screened: 280, keyHouseholds: 40, applies: 3, safeguardsUnmet: 5, belowLine: 12, monitored: 9, monitoredPeople: 27, eliminated: 4, newlyIdentified: 2, newlyEliminated: 1, rolledBack: 0 }

