/** Chinese names of the fields of design/api.md, as the paper forms print them. */
const labels: Record<string, string> = {
  username: '账号', password: '密码', otp: '验证码', role: '身份', region: '区域',
  villageCode: '村', group: '村民小组', householdType: '户类型', address: '住址', phone: '联系电话', policyEnjoying: '是否享受政策',
  subsistenceAllowance: '农村低保', members: '家庭成员', name: '姓名', idNumber: '身份证号', relation: '与户主关系', labour: '劳动能力',
  willingToWork: '劳动意愿', health: '健康状况', disabilityLevel: '残疾等级', schooling: '在校生状况', medicalInsurance: '参加基本医疗保险', residence: '户籍与居住', countyDecision: '县级核定', registration: '户籍情况',
  reason: '理由', reveal: '显示项', on: '日期', householdId: '农户', campaignId: '排查', safeguards: '“两不愁三保障”及饮水安全',
  food: '不愁吃', clothing: '不愁穿', education: '义务教育', medical: '基本医疗', housing: '住房安全', water: '饮水安全',
  aboveThreshold: '家庭人均纯收入是否超过监测线', keyGroups: '核查重点群体', applies: '自主申报', headSigned: '户主签字', surveyor: '调查员签字',
  surveyedOn: '排查时间', note: '备注', channel: '发现渠道', foundOn: '发现日期', source: '来源单位', byProxy: '他人代为申报', evidence: '佐证',
  kind: '类别', clueId: '线索', action: '办理事项', version: '版本号', data: '办理内容', step: '环节', by: '办理人', guide: '指导人',
  authorised: '授权承诺', truthful: '如实承诺', signedOn: '签字日期', nominatedOn: '提名日期', basis: '依据', department: '部门', standard: '筛查标准',
  screenedOn: '筛查日期', foundDuringVisit: '走访中发现', visitedOn: '核实日期', visitors: '核实人员', capacity: '身份', methods: '核实方法',
  income: '收入', wage: '工资性收入', business: '生产经营性收入', property: '财产性收入', transfer: '转移性收入', businessCost: '生产经营性支出',
  previousPerCapita: '上年人均纯收入', rigidExpense: '刚性支出', disaster: '灾害支出', accident: '意外事故支出', other: '其他支出',
  incomeDropped: '收入大幅缩减', incomeStable: '收入稳定', severeHardship: '基本生活出现严重困难', situation: '纳入情形', risks: '返贫致贫风险', type: '类别',
  category: '类别', assets: '负面清单', signedByHousehold: '户主签字', signedByVisitors: '核实人员签字', measuresEffective: '帮扶措施有效落实',
  stableSince: '收入稳定起始日', rigidExpenseSettled: '大额刚性支出稳定解决', basicLifeSecure: '基本生活稳定保障', naturallyGone: '风险自然消除',
  comparedOn: '比对日期', results: '比对结果', item: '比对项目', hit: '命中', doubt: '存疑', reusedFrom: '沿用比对', meetingOn: '评议时间', place: '地点',
  attendees: '参会人员', votesFor: '同意票数', votesAgainst: '反对票数', decision: '结论', expected: '应到人数', minutesPhotoId: '会议记录照片',
  exceptionFor: '负面清单例外', postedOn: '张贴日期', photoId: '张贴照片', raisedOn: '提出日期', text: '内容', objectionId: '异议', outcome: '调查结果',
  investigator: '调查人', report: '调查情况', fieldVerified: '逐户核验', signer: '签字人', opinion: '意见', feedbackOn: '反馈日期', consultation: '会商纪要',
  replyNumber: '批复文号', keyReviewed: '重点审查', documentNumber: '文号', informedHousehold: '告知农户', collectedBy: '采集人', enteredBy: '录入人',
  reviewedBy: '审核人', enteredOn: '录入日期', nationalCode: '全国系统编号', operatedBy: '操作单位', toStep: '退回环节', reasons: '退回理由', code: '理由',
  field: '所指栏目', verification: '核实情况', lateReason: '超期理由', exceptionReason: '例外理由', workerName: '帮扶责任人', unit: '单位',
  publicServant: '国家公职人员', from: '起始日期', basedOn: '制定依据', declaredOn: '申报日期', measures: '帮扶措施', instrument: '措施',
  targetRisk: '针对风险', beneficiary: '受益人', responsibleUnit: '责任单位', plannedOn: '计划日期', startsOn: '开始日期', dueOn: '结束日期', title: '名称', amount: '金额', status: '状态',
  deliveredOn: '落实日期', effect: '成效', perCapita: '人均纯收入', findings: '走访情况', policyId: '方案', effectiveFrom: '执行日期', inherits: '承接方案',
  threshold: '监测线', limit: '每页条数', cursor: '翻页位置', q: '查找', sort: '排序', items: '清单', now: '时间', clientId: '客户端编号', asOf: '截至日期',
  groupBy: '分组', parent: '上级区域', overdue: '超期', assignedToMe: '待我办理', subject: '对象', actor: '办理人',
}

/** The name to show; the identifier itself where the paper has none. */
export const fieldLabel = (key: string): string => labels[key] ?? key
