import type { Role } from '@/domain/glossary'
import type { NavItem } from '@/ui/layout/nav-item'

const desk: NavItem = { href: '/', label: '工作台', short: '工作台' }
const households: NavItem = { href: '/households', label: '农户', short: '农户' }
const campaign: NavItem = { href: '/campaigns/current', also: '/look-back', label: '集中排查', short: '排查' }
const clues: NavItem = { href: '/clues', label: '风险线索', short: '线索' }
const identification: NavItem = { href: '/cases/identification', label: '识别', short: '识别', heading: '业务办理' }
const elimination: NavItem = { href: '/cases/elimination', label: '风险消除', short: '消除' }
const back: NavItem = { href: '/cases/back', label: '回退清退', short: '回退' }
const problems: NavItem = { href: '/problems', label: '问题台账', short: '问题' }
const help: NavItem = { href: '/helped', label: '帮扶', short: '帮扶' }
const budget: NavItem = { href: '/budget', label: '时限预测', short: '时限' }
const notices: NavItem = { href: '/notices', label: '公示公告', short: '公示' }
const warnings: NavItem = { href: '/warnings', label: '监测预警', short: '预警' }
const monitoring: NavItem = { href: '/monitoring', label: '动态监测', short: '监测' }
const statistics: NavItem = { href: '/statistics', label: '统计报表', short: '统计', heading: '台账' }
const ledgers: NavItem = { href: '/ledgers', label: '台账', short: '台账' }
const forms: NavItem = { href: '/forms', label: '表格', short: '表格' }
const imports: NavItem = { href: '/imports', label: '导入导出', short: '导入' }
const dashboard: NavItem = { href: '/dashboard', label: '统计图', short: '图表' }
const review: NavItem = { href: '/review', label: '乡镇审核', short: '审核' }
const comparison: NavItem = { href: '/comparison', label: '信息比对', short: '比对' }
const approval: NavItem = { href: '/approval', label: '县级审批', short: '审批' }
const decisions: NavItem = { href: '/approval/decisions', label: '审批记录', short: '记录' }
const consultations: NavItem = { href: '/consultations', label: '会商纪要', short: '会商' }
const replies: NavItem = { href: '/replies', label: '批复', short: '批复' }
const returns: NavItem = { href: '/review/returns', label: '退回记录', short: '退回' }
const policy: NavItem = { href: '/admin/policy', also: '/policies', label: '方案', short: '方案', heading: '管理' }
const campaigns: NavItem = { href: '/admin/campaigns', label: '集中排查', short: '排查' }
const users: NavItem = { href: '/admin/users', label: '用户', short: '用户' }
const audit: NavItem = { href: '/admin/audit', label: '审计', short: '审计' }
const snapshots: NavItem = { href: '/admin/snapshots', label: '快照', short: '快照' }
const me: NavItem = { href: '/me', label: '我的', short: '我的' }

/** The words at the left by role (interface.md §2). A step that the policy in force lacks is left out by the layout. */
export const navigation: Record<Role, NavItem[]> = {
  townshipClerk: [desk, households, campaign, clues, identification, elimination, back, help, problems, monitoring, budget, notices, forms, warnings, statistics, dashboard, ledgers, imports],
  townshipReviewer: [desk, review, returns, monitoring, budget, problems, notices, households, forms, warnings, statistics, dashboard, ledgers],
  villageCadre: [{ ...desk, label: '待办', short: '待办' }, notices, monitoring, { ...campaign, label: '筛查', short: '筛查' }, households, problems, forms, warnings, ledgers, me],
  helper: [{ ...help, href: '/', label: '帮扶户', short: '帮扶户' }, households, warnings, me],
  countyComparer: [desk, comparison, problems, monitoring, budget, households, forms, warnings, statistics, dashboard, ledgers],
  countyApprover: [desk, approval, replies, consultations, returns, problems, monitoring, households, identification, elimination, back, warnings, budget, forms, statistics, dashboard, ledgers, decisions],
  department: [desk, monitoring, households, warnings, identification, statistics, ledgers],
  countyAdmin: [desk, policy, campaigns, users, snapshots, audit, households, forms, warnings, statistics, dashboard, ledgers, imports],
  inspector: [statistics, dashboard, ledgers, households, forms, identification, elimination, back, problems, monitoring, budget, notices, warnings, audit],
  prefectureReviewer: [back, statistics, ledgers],
  provinceReviewer: [back, statistics, ledgers],
}

/** The phone's bottom bar, for the roles that work on a phone: five at most. The cadre's warnings are on the desk and in the menu, the ledgers in the menu; of notices and monthly checks a policy has one. */
export const tabsOf = (role: Role): NavItem[] => (role === 'villageCadre' ? navigation[role].filter((item) => ![warnings, forms, problems, ledgers].includes(item)) : role === 'helper' ? navigation[role] : [])
