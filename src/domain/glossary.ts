/**
 * Every code list of design/api.md: identifier → 公文 label, and the other words accepted on import.
 * The label map is the single source; the lists and types are derived from it.
 */
const labels = {
  role: {
    countyAdmin: '县管理员', countyComparer: '县比对员', countyApprover: '县级审批员', department: '行业部门',
    townshipClerk: '乡镇经办员', townshipReviewer: '乡镇审核员', villageCadre: '村干部', helper: '帮扶责任人',
    inspector: '督查', prefectureReviewer: '市级审核员', provinceReviewer: '省级审核员',
  },
  householdType: { ordinary: '一般农户', outOfPoverty: '脱贫户' },
  monitoringStatus: { none: '未纳入', monitored: '未消除', eliminated: '风险消除', removed: '已清退' },
  category: {
    unstableOutOfPoverty: '脱贫不稳定户', marginal: '边缘易致贫户', suddenHardship: '突发严重困难户',
    monitoredOutOfPoverty: '脱贫监测户', edge: '边缘户',
  },
  riskType: {
    illness: '因病', schooling: '因学', disability: '因残', naturalDisaster: '因自然灾害', accident: '因意外事故',
    industryFailure: '因产业项目失败', unstableEmployment: '因务工就业不稳', labourShortage: '缺劳动力',
    housing: '住房安全', drinkingWater: '饮水安全', other: '其他',
  },
  channel: {
    selfReport: '农户自主申报', cadreSurvey: '基层干部排查', departmentAlert: '部门筛查预警',
    publicOpinion: '舆情信息预警', socialAid: '社会救助预警', campaign: '集中排查',
  },
  labour: { ordinary: '普通劳动力', skilled: '技能劳动力', weak: '弱劳动力或半劳动力', lost: '丧失劳动能力', none: '无劳动力' },
  relation: {
    head: '户主', spouse: '配偶', son: '子', daughter: '女', daughterInLaw: '儿媳', sonInLaw: '女婿', grandchild: '孙子女',
    father: '父亲', mother: '母亲', fatherInLaw: '岳父或公公', motherInLaw: '岳母或婆婆', grandparent: '祖父母', sibling: '兄弟姐妹', other: '其他',
  },
  health: { healthy: '健康', chronic: '长期慢性病', severe: '患有大病', disabled: '残疾' },
  /** Where a person is on the register and where the person lives: 「户在人不在」「人在户不在」. */
  residence: { both: '户在人在', registerOnly: '户在人不在', homeOnly: '人在户不在' },
  registration: { rural: '农业户籍', converted: '农转非未享受城镇保障', relocated: '搬迁转城镇未享受城镇保障', urban: '已享受城镇保障' },
  safeguard: { food: '不愁吃', clothing: '不愁穿', education: '义务教育', medical: '基本医疗', housing: '住房安全', water: '饮水安全' },
  keyGroup: {
    applies: '有自主申报意愿', outOfPoverty: '脱贫户', lowIncome: '收入较低或明显减少', dispersedSupport: '分散供养特困',
    subsistenceAllowance: '农村低保', disabledFamily: '残疾人家庭', manyChildren: '多子女', unstableWork: '务工就业不稳',
    rigidExpense: '刚性支出较大或收入大幅缩减', livingAlone: '独居老人', other: '其他风险隐患',
  },
  assetItem: {
    car: '拥有轿车', fiscalSupport: '财政供养人员', commercialHousing: '拥有商品房', business: '经商办企业', employer: '雇佣他人从事生产经营',
    paidVillageCadre: '任村干部并定期领取薪酬', shamSplit: '故意分户并户', badCredit: '征信记录不良', lawViolation: '违反国家相关法律法规', deposit: '存款',
  },
  measureCategory: {
    industry: '产业帮扶', employment: '就业帮扶', finance: '金融帮扶', publicWelfareJob: '公益岗位', health: '健康帮扶', education: '教育帮扶',
    compulsoryEducation: '义务教育保障', socialSecurity: '综合保障', housing: '住房安全保障', drinkingWater: '饮水安全保障', relocation: '搬迁',
    livingConditions: '生产生活条件改善', infrastructure: '基础设施', socialHelp: '社会帮扶', motivation: '扶志扶智', service: '服务性措施',
  },
  measureStatus: { planned: '已计划', delivered: '已落实', stopped: '已停止' },
  caseKind: { identification: '识别', elimination: '风险消除', rollback: '回退', removal: '清退' },
  caseStatus: { open: '办理中', approved: '已办结', rejected: '未通过', withdrawn: '已撤回' },
  stepKind: {
    application: '提交申请', villageNomination: '村提出名单', departmentScreening: '部门筛查', householdVerification: '入户核实',
    infoComparison: '信息比对', villageReview: '村级评议', publicNotice: '公示', townshipReview: '乡镇审核', townshipFeedback: '乡镇反馈',
    countyApproval: '县级审批', resultAnnouncement: '结果公告', systemEntry: '系统录入', prefectureReview: '市级审核',
    provinceReview: '省级审核', nationalFiling: '国家备案',
  },
  problemLevel: { household: '户', village: '村', township: '乡镇' },
  problemStatus: { registered: '已登记', assigned: '整改中', fixed: '待核实', closed: '已销号' },
  problemSource: {
    campaign: '集中排查', nationalAssessment: '国家考核评估', provinceAssessment: '省考核评估', inspection: '各级暗访督查', centralInspection: '中办督查',
    stateCouncilInspection: '国务院大督查', sweep: '大排查大起底行动', daily: '日常工作', systemData: '系统数据', provinceSample: '省级抽查',
  },
  problemTopic: {
    responsibility: '责任落实', policy: '政策落实', work: '工作落实', consolidation: '巩固成效', education: '教育', medical: '医疗', housing: '住房', water: '饮水',
    industry: '产业', employment: '就业', safetyNet: '兜底保障', funds: '衔接补助资金使用管理', assets: '扶贫项目资产（资金）管理', construction: '乡村建设',
    toilets: '农村改厕', environment: '人居环境整治', governance: '乡村治理',
  },
  trainee: { townshipCadre: '包村干部', villageCommittee: '村两委成员', firstSecretary: '第一书记', workTeam: '驻村工作队员', monitor: '防贫监测员', gridWorker: '网格员', other: '其他人员' },
  leaflet: { apply: '申报政策明白纸', help: '帮扶政策明白纸' },
  hazard: {
    flood: '水旱灾害', weather: '气象灾害', earthquake: '地震灾害', geological: '地质灾害', biological: '生物灾害', fire: '火灾', epidemic: '疫情等突发公共事件',
    priceFall: '大宗农副产品价格持续大幅下跌', costRise: '生产经营成本持续大幅上涨', unemployment: '农村劳动力失业明显增多', projectFailure: '乡村产业项目失败', chainBreak: '带动链断',
    resettlement: '易地搬迁集中安置区就业和社区融入', downturn: '经济下行', duty: '工作、责任、政策落实不到位', other: '其他',
  },
  caseAction: {
    open: '发起', submit: '提交', post: '张贴', object: '登记异议', resolve: '登记调查结果', close: '结束公示', return: '退回修改',
    withdraw: '撤回', reject: '不予通过', authorise: '补签授权', revoke: '撤销审批',
  },
  returnReason: {
    incomeUnclear: '收入不清', membersWrong: '家庭成员有误', riskUnclear: '风险不清', safeguardsUnclear: '三保障及饮水情况不清',
    categoryWrong: '类别有误', expenseUnproven: '支出缺佐证', signatureMissing: '缺签字', meetingInvalid: '评议不合规定',
    noticeInvalid: '公示不合规定', comparisonOpen: '比对存疑未了', evidenceMissing: '缺佐证材料', other: '其他',
  },
  /** An early warning (预警) names what is waited for next. */
  earlyWarningStatus: {
    marked: '待乡镇初审', reviewed: '待县级审核', confirmed: '待部门补短', fixed: '待部门申请销号', closeRequested: '待县级核实销号', closed: '已销号', dismissed: '未确认',
  },
  earlyWarningAct: { mark: '标注预警', review: '乡镇初审', confirm: '县级审核', fix: '登记补短', requestClose: '申请销号', close: '核实销号', update: '登记数据更新' },
  visitorCapacity: { township: '乡镇干部', stationed: '驻村（包村）干部', village: '村干部', surveyor: '调查员', county: '县级人员' },
  attendeeCapacity: { stationed: '驻村（包村）干部', committee: '村“两委”成员', partyRep: '党员代表', groupHead: '村民小组组长', villagerRep: '村民代表' },
} as const

type Labels = typeof labels
export type Enumeration = keyof Labels
export type Term<E extends Enumeration> = keyof Labels[E] & string

/** The label of an identifier: `labelOf('riskType', 'illness')` → 「因病」. */
export const labelOf = <E extends Enumeration>(enumeration: E, term: Term<E>): string => labels[enumeration][term] as string

/** All identifiers of an enumeration, in the order of design/api.md; never empty, so that zod takes it. */
export const termsOf = <E extends Enumeration>(enumeration: E): readonly [Term<E>, ...Term<E>[]] =>
  Object.keys(labels[enumeration]) as unknown as readonly [Term<E>, ...Term<E>[]]

export type Role = Term<'role'>
export type HouseholdType = Term<'householdType'>
export type MonitoringStatus = Term<'monitoringStatus'>
export type Category = Term<'category'>
export type RiskType = Term<'riskType'>
export type Channel = Term<'channel'>
export type Labour = Term<'labour'>
export type Relation = Term<'relation'>
export type Health = Term<'health'>
export type Residence = Term<'residence'>
export type Registration = Term<'registration'>
export type Safeguard = Term<'safeguard'>
export type KeyGroup = Term<'keyGroup'>
export type AssetItem = Term<'assetItem'>
export type MeasureCategory = Term<'measureCategory'>
export type MeasureStatus = Term<'measureStatus'>
export type CaseKind = Term<'caseKind'>
export type CaseStatus = Term<'caseStatus'>
export type StepKind = Term<'stepKind'>
export type CaseAction = Term<'caseAction'>
export type ReturnReason = Term<'returnReason'>
export type EarlyWarningStatus = Term<'earlyWarningStatus'>
export type EarlyWarningAct = Term<'earlyWarningAct'>
export type VisitorCapacity = Term<'visitorCapacity'>
export type AttendeeCapacity = Term<'attendeeCapacity'>
export type ProblemLevel = Term<'problemLevel'>
export type ProblemStatus = Term<'problemStatus'>
export type ProblemSource = Term<'problemSource'>
export type ProblemTopic = Term<'problemTopic'>
export type Trainee = Term<'trainee'>
export type LeafletKind = Term<'leaflet'>
export type HazardKind = Term<'hazard'>

export const roles = termsOf('role')
export const householdTypes = termsOf('householdType')
export const monitoringStatuses = termsOf('monitoringStatus')
export const categories = termsOf('category')
export const riskTypes = termsOf('riskType')
export const channels = termsOf('channel')
export const labours = termsOf('labour')
export const relations = termsOf('relation')
export const healths = termsOf('health')
export const residences = termsOf('residence')
export const registrations = termsOf('registration')
export const safeguards = termsOf('safeguard')
export const keyGroups = termsOf('keyGroup')
export const assetItems = termsOf('assetItem')
export const measureCategories = termsOf('measureCategory')
export const measureStatuses = termsOf('measureStatus')
export const caseKinds = termsOf('caseKind')
export const caseStatuses = termsOf('caseStatus')
export const stepKinds = termsOf('stepKind')
export const caseActions = termsOf('caseAction')
export const returnReasons = termsOf('returnReason')
export const earlyWarningStatuses = termsOf('earlyWarningStatus')
export const earlyWarningActs = termsOf('earlyWarningAct')
export const visitorCapacities = termsOf('visitorCapacity')
export const attendeeCapacities = termsOf('attendeeCapacity')

/** 开发式帮扶: measures that make a household earn (api.md, measureCategory). */
export const developmentalMeasures: readonly MeasureCategory[] = ['industry', 'employment', 'finance', 'publicWelfareJob']

/** Words of other tables, read on import beside the label and the identifier. */
const synonyms: { readonly [E in Enumeration]?: { readonly [word: string]: Term<E> } } = {
  householdType: { 农户: 'ordinary', 非建档立卡户: 'ordinary', 建档立卡脱贫户: 'outOfPoverty', 一般脱贫户: 'outOfPoverty', 建档立卡户: 'outOfPoverty' },
  monitoringStatus: { 否: 'none', 监测中: 'monitored', 未消除风险: 'monitored', 已消除: 'eliminated', 已消除风险: 'eliminated', 清退: 'removed' },
  category: { 脱贫不稳定: 'unstableOutOfPoverty', 边缘易致贫: 'marginal', 突发严重困难: 'suddenHardship' },
  riskType: {
    疾病: 'illness', 患病: 'illness', 上学: 'schooling', 残疾: 'disability', 因灾: 'naturalDisaster', 自然灾害: 'naturalDisaster', 意外事故: 'accident',
    产业失败: 'industryFailure', 就业不稳: 'unstableEmployment', 因就业不稳: 'unstableEmployment', 缺劳力: 'labourShortage', 住房: 'housing', 饮水: 'drinkingWater', 缺水: 'drinkingWater',
  },
  labour: {
    普通: 'ordinary', 有劳动能力: 'ordinary', 技能: 'skilled', 弱劳动力: 'weak', 半劳动力: 'weak', 弱劳力半劳力: 'weak', 弱劳力: 'weak', 半劳力: 'weak', 普通劳力: 'ordinary', 技能劳力: 'skilled', 无劳力: 'none', 部分丧失劳动能力: 'weak',
    丧失劳动力: 'lost', 无劳动能力: 'none',
  },
  relation: {
    本人: 'head', 本人或户主: 'head', 妻: 'spouse', 夫: 'spouse', 妻子: 'spouse', 丈夫: 'spouse', 之子: 'son', 儿子: 'son', 长子: 'son', 次子: 'son', 之女: 'daughter',
    女儿: 'daughter', 长女: 'daughter', 养子: 'son', 继子: 'son', 养女: 'daughter', 继女: 'daughter', 儿媳妇: 'daughterInLaw', 外孙子: 'grandchild', 外孙女: 'grandchild', 岳父: 'fatherInLaw', 公公: 'fatherInLaw', 岳母: 'motherInLaw', 婆婆: 'motherInLaw', 祖父: 'grandparent', 祖母: 'grandparent', 爷爷: 'grandparent', 奶奶: 'grandparent', 其他亲属: 'other', 非亲属: 'other', 次女: 'daughter', 之儿媳: 'daughterInLaw', 之女婿: 'sonInLaw', 之孙子: 'grandchild', 之孙女: 'grandchild', 孙子: 'grandchild', 孙女: 'grandchild',
    之父: 'father', 父: 'father', 之母: 'mother', 母: 'mother', 之岳父: 'fatherInLaw', 之公公: 'fatherInLaw', 之岳母: 'motherInLaw', 之婆婆: 'motherInLaw', 兄: 'sibling', 弟: 'sibling', 姐: 'sibling', 妹: 'sibling',
  },
  health: { 良好: 'healthy', 慢性病: 'chronic', 大病: 'severe', 重病: 'severe', 残: 'disabled' },
  measureCategory: { 产业: 'industry', 就业: 'employment', 金融: 'finance', 健康: 'health', 教育: 'education', 住房: 'housing', 饮水: 'drinkingWater', 兜底保障: 'socialSecurity', 低保: 'socialSecurity' },
}

/** The identifier a word of a table stands for: identifier, label or synonym, blanks ignored; null where unknown. */
export function termOf<E extends Enumeration>(enumeration: E, word: string): Term<E> | null {
  const key = word.replace(/\s/g, '')
  const known = termsOf(enumeration).find((term) => term === key || labelOf(enumeration, term) === key)
  return known ?? (synonyms[enumeration] as Record<string, Term<E>> | undefined)?.[key] ?? null
}
