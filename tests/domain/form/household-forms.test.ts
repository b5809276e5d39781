import { describe, expect, it } from 'vitest'
import { forms, formNumbered, type HouseholdForm } from '@/domain/form/registry'
import type { FormNumber } from '@/domain/form/numbers'
import type { HouseholdPaper } from '@/domain/form/data/household'
import { SIGNATURE } from '@/domain/document/grid'
import { valueOf, wordsOf } from '../../builders/document-words'
import { aBlankPaper, aCasePart, aHouseholdPaper } from '../../builders/form-paper'

const make = (number: FormNumber, paper: HouseholdPaper) => (formNumbered(number) as HouseholdForm).make(paper)
const signatures = (number: FormNumber) => make(number, aHouseholdPaper()).blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flatMap((row) => row.filter(({ text }, i) => row[i - 1]?.text.includes('签字') && text === '')) : []))

describe('F-002 排查表 (004 二(一)2(2), 3(1))', () => {
  it('shows household, groups, income, expense, safeguards, risks, opinion and who visited', () => {
    const sheet = make('F-002', aHouseholdPaper({ case: aCasePart() }))
    const value = (label: string) => valueOf(sheet, label)
    expect([value('户主姓名'), value('家庭人口数'), value('户类型'), value('联系电话')]).toEqual(['余家海', '2 人', '一般农户', '138****0007'])
    expect([value('工资性收入'), value('生产经营性支出'), value('家庭纯收入'), value('人均纯收入')]).toEqual(['10,000.00', '2,000.00', '12,000.00', '6,000.00'])
    expect([value('医疗自付'), value('合计'), value('饮水安全'), value('不愁吃')]).toEqual(['9,000.00', '9,000.00', '□达标　☑未达标', '☑达标　□未达标'])
    expect(value('返贫致贫风险')).toBe('因病（肾病）')
    expect(value('初步核查意见')).toBe('拟认定为边缘易致贫户。收入在监测范围内')
    expect([value('核查人员'), value('核查时间')]).toEqual(['甲（乡镇干部）、乙（村干部）', '2026年5月6日'])
    expect(wordsOf(sheet)).toContain('□有自主申报意愿的农户\n☑残疾人家庭')
  })

  it('without a visit takes what the register knows last, and leaves the opinion to the hand (R-152)', () => {
    const sheet = make('F-002', aHouseholdPaper())
    expect([valueOf(sheet, '人均纯收入'), valueOf(sheet, '合计'), valueOf(sheet, '初步核查意见'), valueOf(sheet, '核查时间')]).toEqual(['7,000.00', '11,300.00', '', '　　年　　月　　日'])
  })

  it('blank has room for persons and no word of anybody', () => {
    const words = wordsOf(make('F-002', aBlankPaper()))
    expect(words.join('')).not.toMatch(/余家海|3415|138/)
    expect(words).toContain('□达标　□未达标')
  })
})

describe('F-003 承诺授权书 and F-006 个人申请及承诺授权书 (004 二(一)3(1); 002 总结一 (五) 第一步)', () => {
  it('promise the truth and give leave to look up what the policy names', () => {
    const words = wordsOf(make('F-003', aHouseholdPaper())).join('')
    expect(words).toMatch(/承诺所提供的情况真实可信.*依法查询、比对本人及家庭成员的存款、车辆等信息/)
    expect(words).toContain('本人余家海（证件号码：3415**********0012）')
    expect(words).not.toContain('申请纳入')
  })

  it('the second is also an application to the village committee, by whom and with whose guidance', () => {
    const sheet = make('F-006', aHouseholdPaper({ case: aCasePart({ application: { by: 'guided', guide: '李广平', signedOn: '2026-05-03', recordedBy: '赵文娟', recordedOn: '2026-05-03' } }) }))
    const words = wordsOf(sheet).join('')
    expect(words).toContain('兴田村村民委员会：')
    expect(words).toContain('现申请纳入防止返贫监测对象')
    expect(words).toContain('☑村干部或驻村工作队入户指导　指导人：李广平')
    expect(words).toContain('2026年5月3日')
  })
})

describe('F-007 信息采集表 (002 总结一 (五) 第二步; 000 篇一 (五))', () => {
  it('shows members, income and property, production and how it was found out', () => {
    const sheet = make('F-007', aHouseholdPaper({ case: aCasePart() }))
    expect(wordsOf(sheet)).toEqual(expect.arrayContaining(['孔秀兰', '配偶', '1970年11月', '丧失劳动能力', '患有大病']))
    expect(valueOf(sheet, '财产状况')).toContain('☑拥有轿车')
    expect(valueOf(sheet, '核实方式')).toBe('☑询问　☑查看　□计算　□核实')
    expect(valueOf(sheet, '监测对象类别')).toBe('边缘易致贫户')
  })

  it('has room for two investigators', () => expect(wordsOf(make('F-007', aBlankPaper())).filter((words) => words === '调查人员签字')).toHaveLength(2))
})

describe('F-008 识别审批表 (002 总结一 (五) 第三步至第五步)', () => {
  it('carries the opinions of three levels with their signatures from the trail', () => {
    const sheet = make('F-008', aHouseholdPaper({ case: aCasePart() }))
    expect(valueOf(sheet, '村级意见')).toMatch(/^2026年5月6日入户核实，核实人员甲、乙。2026年5月10日在村部会议室召开评议会议，应到 3 人，到会 2 人，同意 2 票，反对 0 票。2026年5月11日起在村务公开栏公示，公示期满无异议。同意纳入监测对象。/)
    expect(valueOf(sheet, '乡镇审核意见')).toMatch(/^同意上报。材料齐全。\n\n乡镇党政主要负责人（签字）：桂中华\n.*2026年5月18日$/)
    expect(valueOf(sheet, '县级审定意见')).toMatch(/^2026年5月8日信息比对 2 项，命中 1 项。同意。符合条件。批复文号：金乡振〔2026〕8号。\n/)
  })

  it('leaves room where a level has not spoken yet', () => {
    const sheet = make('F-008', aHouseholdPaper({ case: aCasePart({ township: null, county: null, comparison: null, notice: null, decidedOn: null }) }))
    expect(valueOf(sheet, '乡镇审核意见')).toMatch(/^\n\n乡镇党政主要负责人（签字）：\n.*　　年　　月　　日$/)
    expect(valueOf(sheet, '县级审定意见')).toMatch(/^\n\n/)
  })

  it('says how many objections there were and that they did not hold', () => {
    const notice = { ...aCasePart().notice!, objections: [{ id: 'o', raisedOn: '2026-05-12', by: '村民', text: '有车', state: 'dismissed' as const, investigator: '丙', report: '不实' }] }
    expect(valueOf(make('F-008', aHouseholdPaper({ case: aCasePart({ notice }) })), '村级意见')).toContain('有异议 1 条，经调查核实均不成立')
  })
})

describe('F-009 帮扶措施落实情况表 (002 总结一 消除(二) 第二步)', () => {
  it('lists what was carried out and nothing that was only planned', () => {
    const words = wordsOf(make('F-009', aHouseholdPaper()))
    expect(words).toEqual(expect.arrayContaining(['医疗救助', '2026年4月10日', '报销 3000 元', '詹志强（槐树湾乡人民政府）', '监测对象签字', '核实组成员签字']))
    expect(words).not.toContain('公益岗位')
  })
})

describe('F-004 风险稳定消除核查表 and F-010 风险消除评估表 (004 二(三)3(1); 002 总结一 消除(二))', () => {
  const gone = aCasePart({ kind: 'elimination', verification: { ...aCasePart().verification!, measuresEffective: true, stableSince: '2025-11-01', rigidExpenseSettled: true, naturallyGone: false } })

  it('the first shows income, expense, safeguards and what the help came to', () => {
    const sheet = make('F-004', aHouseholdPaper({ case: gone }))
    expect([valueOf(sheet, '收入稳定起始日'), valueOf(sheet, '大额刚性支出稳定解决'), valueOf(sheet, '风险自然消除'), valueOf(sheet, '人均纯收入')]).toEqual(['2025年11月1日', '☑是　□否', '□是　☑否', '6,000.00'])
    expect(wordsOf(sheet)).toEqual(expect.arrayContaining(['帮扶成效', '医疗救助']))
  })

  it('the second 一超过、两不愁、三保障 and water, both sides, then three levels', () => {
    const sheet = make('F-010', aHouseholdPaper({ case: gone }))
    expect(wordsOf(sheet)).toEqual(expect.arrayContaining(['一超过', '收入超过国家扶贫标准', '不愁穿', '饮水安全', '监测对象签字', '村级意见', '乡镇审核意见', '县级审定意见']))
    expect(valueOf(sheet, '识别时风险')).toBe('因病')
    expect(valueOf(sheet, '村级意见')).toContain('同意标注风险消除。')
  })
})

describe('every form of a household', () => {
  it('leaves at least 18 mm to sign', () => {
    for (const number of ['F-002', 'F-003', 'F-006', 'F-007', 'F-009', 'F-004', 'F-010'] as const) {
      const cells = signatures(number)
      expect(cells.length, number).toBeGreaterThan(0)
      for (const { height } of cells) expect(height, number).toBeGreaterThanOrEqual(SIGNATURE)
    }
  })

  it('of which only the name is known says so', () => {
    for (const form of forms) if (form.subject === 'household' && form.fixed === 'name') expect(form.make(aHouseholdPaper()).note, form.number).toBe('样式待县里提供')
  })

  it('asks whole numbers of the household’s own signed papers only', () =>
    expect(forms.filter((form) => form.subject === 'household' && form.wholeNumbers).map(({ number }) => number)).toEqual(['F-003', 'F-006']))
})
