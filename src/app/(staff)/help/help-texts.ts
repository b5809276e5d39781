import type { Role } from '@/domain/glossary'

interface HelpText {
  /** What the role is for, one sentence. */
  lead: string
  /** The work in its order; `where` leads there. */
  steps: readonly { title: string; text: string; where?: { label: string; href: string } }[]
  /** What is often asked. */
  asked: readonly { q: string; a: string }[]
  /** Whom to turn to. */
  who: string
}

const returned = { q: '材料被退回怎么办', a: '在工作台「退回修改」中打开，退回理由和所指栏目在页面上方。改完后重新提交，已填内容都在。' }
const notMine = { q: '为什么看不到某一户', a: '只能看到本人区域内的农户。网址不在范围内的，显示「没有找到这个页面」。' }

/** 帮助 by role: what to do, in which order, whom to ask. */
export const HELP: Record<Role, HelpText> = {
  townshipClerk: {
    lead: '登记农户、组织筛查、入户核实、登记评议和公示、制定帮扶计划、发起风险消除，由乡镇经办员办理。',
    steps: [
      { title: '先办工作台', text: '按时限排列：超期和今日到期在前。每行的按钮直接打开该环节的登记表。', where: { label: '工作台', href: '/' } },
      { title: '录入筛查表', text: '按村逐行录入，列序与纸质表一致。回车存本行并到下一户；被拒绝的行不影响后面的行。', where: { label: '集中排查', href: '/campaigns/current' } },
      { title: '处理风险线索', text: '首条线索的发现日期起算识别时限。属实的发起识别；不属风险的关闭线索，写明理由和佐证。', where: { label: '风险线索', href: '/clues' } },
      { title: '入户核实', text: '登记核实人员、收入、刚性支出、三保障及饮水和风险。人均纯收入和建议类别随填随算，类别由人认定。' },
      { title: '评议和公示', text: '登记参会人员和票数；公示打印、张贴、确认日期。公示未满规定天数不能结束，有异议的先登记调查结果。', where: { label: '公示公告', href: '/notices' } },
      { title: '审批后', text: '登记结果公告、系统录入，按时限制定帮扶计划，每项风险对应措施。', where: { label: '帮扶', href: '/helped' } },
      { title: '风险消除', text: '各项条件逐条核查，未满足的写明怎样办；满足后发起，程序与识别相同。', where: { label: '风险消除', href: '/cases/elimination' } },
      { title: '问题台账', text: '各种来源的问题同在一本台账：登记责任和时限，整改完成后由他人逐项核实销号。培训、明白纸、规模性返贫风险和排查报告从台账页登记。', where: { label: '问题台账', href: '/problems' } },
      { title: '看预警', text: '按登记的数据随时计算，情况改了自动消失。「预警」是方案写明的情形，「提示核查」只请核实，不是结论。不需要处理的，写明理由后忽略。', where: { label: '监测预警', href: '/warnings' } },
    ],
    asked: [
      { q: '超过时限还能办吗', a: '软性时限超过后须写明超期理由再提交，理由随案件送各级审核。' },
      { q: '证件号码为什么是星号', a: '页面一律隐去。确需查看的，在成员页填写理由后显示，查看人和理由记入审计。' },
      returned, notMine,
    ],
    who: '业务问题问县级审批员或乡镇审核员；账号、身份调整找县管理员。',
  },
  townshipReviewer: {
    lead: '对村级公示无异议的案件进行乡镇审核。自己核实登记的户，由另一名审核员办理。',
    steps: [
      { title: '打开乡镇审核', text: '按村和批次排列，先办时限近的。', where: { label: '乡镇审核', href: '/review' } },
      { title: '逐户审核', text: '核对认定、收入、评议、公示和疑点；方案要求逐户核验的，勾选逐户核验。' },
      { title: '作出结论', text: '同意上报、退回修改或不予上报。退回须选理由，可指明栏目。' },
      { title: '问题台账', text: '各种来源的问题同在一本台账：登记责任和时限，整改完成后由他人逐项核实销号。培训、明白纸、规模性返贫风险和排查报告从台账页登记。', where: { label: '问题台账', href: '/problems' } },
      { title: '看预警', text: '按登记的数据随时计算，情况改了自动消失。「预警」是方案写明的情形，「提示核查」只请核实，不是结论。不需要处理的，写明理由后忽略。', where: { label: '监测预警', href: '/warnings' } },
    ],
    asked: [{ q: '为什么有一户不能审', a: '入户核实由您登记的，不能再由您审核（职责分离），转给另一名审核员。' }, notMine],
    who: '业务问题问县级审批员；账号问题找县管理员。',
  },
  villageCadre: {
    lead: '在本村入户排查、登记核实和评议、张贴和结束公示。手机和电脑都可以办理。',
    steps: [
      { title: '看待办', text: '按时限排列，点按钮进入登记表。', where: { label: '待办', href: '/' } },
      { title: '入户筛查', text: '按组逐户登记，保存后到下一户。', where: { label: '筛查', href: '/campaigns/current' } },
      { title: '公示', text: '打印后张贴，确认张贴日期和地点，拍照上传。公示期满的，从可结束之日起办理结束。', where: { label: '公示', href: '/notices' } },
      { title: '登记异议', text: '群众提出异议的，登记到具体农户；只暂停该户，不影响同批其他户。' },
      { title: '问题和明白纸', text: '排查和督查发现的问题登记到户或者村，整改后由乡镇核实销号；明白纸按户勾选发放，自查报告按本村数据起草。', where: { label: '问题台账', href: '/problems' } },
      { title: '看预警', text: '按登记的数据随时计算，情况改了自动消失。忽略由乡镇和县写明理由办理。', where: { label: '监测预警', href: '/warnings' } },
    ],
    asked: [{ q: '没有网络怎么办', a: '已填内容保留在本页，网络恢复后再提交。' }, { q: '公示写错了怎么办', a: '更正张贴日期后重新打印，旧版作废。' }, notMine],
    who: '业务问题问本乡镇经办员；账号问题找县管理员。',
  },
  helper: {
    lead: '走访所帮扶的农户，制定帮扶计划，反馈措施落实结果。',
    steps: [
      { title: '看帮扶户', text: '列出每户的风险、计划、措施和上次走访。', where: { label: '帮扶户', href: '/' } },
      { title: '制定计划', text: '左侧是登记的风险，右侧逐项安排措施；「尚无措施」的风险要补齐。' },
      { title: '反馈结果', text: '在一户一档的帮扶页打开措施，填写落实日期和成效。' },
      { title: '登记走访', text: '走访情况由本村村干部或乡镇经办员登记，请当日告知。' },
      { title: '看预警', text: '按登记的数据随时计算，情况改了自动消失。忽略由乡镇和县写明理由办理。', where: { label: '监测预警', href: '/warnings' } },
    ],
    asked: [{ q: '怎样看到新分配的户', a: '乡镇经办员指定责任人时姓名与您的账号一致，该户即出现在帮扶户中。' }],
    who: '业务问题问本乡镇经办员。',
  },
  countyComparer: {
    lead: '对识别对象进行信息比对，登记各部门数据的命中和存疑。',
    steps: [
      { title: '打开信息比对', text: '列出待比对的户；已签授权的，可以在入户核实的同时比对。', where: { label: '信息比对', href: '/comparison' } },
      { title: '登记结果', text: '逐部门逐项登记命中、未命中或存疑。低保比对结果在有效期内的可以沿用。' },
      { title: '存疑处理', text: '存疑的写明情况，由县级审批时逐户说明。' },
      { title: '看预警', text: '按登记的数据随时计算，情况改了自动消失。「预警」是方案写明的情形，「提示核查」只请核实，不是结论。不需要处理的，写明理由后忽略。', where: { label: '监测预警', href: '/warnings' } },
    ],
    asked: [{ q: '农户没有签授权', a: '先由村干部或经办员补签授权，签后即可比对。' }, notMine],
    who: '业务问题问县级审批员；账号问题找县管理员。',
  },
  countyApprover: {
    lead: '对乡镇上报的案件作出县级审批。',
    steps: [
      { title: '打开县级审批', text: '分资料齐全和有疑点两列，按时限排列。', where: { label: '县级审批', href: '/approval' } },
      { title: '一屏审一户', text: '认定、比对、疑点、评议公示、乡镇意见都在一页；A 通过、R 退回修改、N 不予通过，办完到下一户。' },
      { title: '有疑点的', text: '意见中须对每一处疑点说明。' },
      { title: '撤销', text: '下一步办理前，本人可以撤销自己的审批，须写明理由。', where: { label: '审批记录', href: '/approval/decisions' } },
      { title: '看预警', text: '按登记的数据随时计算，情况改了自动消失。「预警」是方案写明的情形，「提示核查」只请核实，不是结论。不需要处理的，写明理由后忽略。', where: { label: '监测预警', href: '/warnings' } },
    ],
    asked: [{ q: '为什么有一户不能批', a: '核实或乡镇审核由您办理的，不能再由您审批，转给其他审批员。' }, returned],
    who: '账号问题找县管理员。',
  },
  department: {
    lead: '推送本部门筛查线索，落实并反馈本部门承担的帮扶措施。',
    steps: [
      { title: '看任务', text: '本部门为责任单位、尚未落实的措施按计划日期排列。', where: { label: '工作台', href: '/' } },
      { title: '反馈结果', text: '打开措施，填写落实日期和成效；不再实施的标为已停止。' },
      { title: '看预警', text: '按登记的数据随时计算，情况改了自动消失。忽略由乡镇和县写明理由办理。', where: { label: '监测预警', href: '/warnings' } },
    ],
    asked: [notMine],
    who: '业务问题问县级审批员；账号问题找县管理员。',
  },
  countyAdmin: {
    lead: '登记执行的方案，管理账号，查看审计。不办理案件的任何环节。',
    steps: [
      { title: '方案', text: '查看现行方案的步骤、天数和条款；自某日起执行新方案，此前发起的案件仍按原方案。', where: { label: '方案', href: '/admin/policy' } },
      { title: '用户', text: '新增、停用账号，调整身份和区域。停用或调整后，原会话立即失效。', where: { label: '用户', href: '/admin/users' } },
      { title: '审计', text: '按人、事项、日期查询；核验审计链，确认记录没有被改动。', where: { label: '审计', href: '/admin/audit' } },
      { title: '看预警', text: '按登记的数据随时计算，情况改了自动消失。忽略由乡镇和县写明理由办理。', where: { label: '监测预警', href: '/warnings' } },
    ],
    asked: [{ q: '参数显示「未设定」', a: '来源文件没有给出数字的参数由本县规定；没有数字的，对应预警不启用。' }],
    who: '系统故障时，把页面上的编号告知技术支持。',
  },
  inspector: {
    lead: '查看统计、农户、案件、公示和审计，只读。',
    steps: [
      { title: '统计报表', text: '每个数字可以点开，看到背后的农户。', where: { label: '统计报表', href: '/statistics' } },
      { title: '抽查案件', text: '打开案件，查看每一步的经办人、时间、依据和时限。', where: { label: '识别', href: '/cases/identification' } },
      { title: '审计', text: '按对象查询全部操作，可核验审计链。', where: { label: '审计', href: '/admin/audit' } },
      { title: '看预警', text: '按登记的数据随时计算，情况改了自动消失。忽略由乡镇和县写明理由办理。', where: { label: '监测预警', href: '/warnings' } },
    ],
    asked: [notMine],
    who: '账号问题找县管理员。',
  },
  prefectureReviewer: {
    lead: '审核县级上报的回退和清退。',
    steps: [{ title: '待审名单', text: '逐户查看理由和材料，登记审核结论和文号。', where: { label: '回退清退', href: '/cases/back' } }],
    asked: [notMine],
    who: '业务问题与报送县联系。',
  },
  provinceReviewer: {
    lead: '汇总审核回退和清退，登记国家备案。',
    steps: [{ title: '待审名单', text: '逐户查看理由和材料，登记审核结论、备案日期和文号。', where: { label: '回退清退', href: '/cases/back' } }],
    asked: [notMine],
    who: '业务问题与报送县联系。',
  },
}
