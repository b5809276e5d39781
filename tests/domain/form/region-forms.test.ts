import { describe, expect, it } from 'vitest'
import { layout } from '@/domain/document/layout'
import type { RegionPaper } from '@/domain/form/data/region'
import type { FormNumber } from '@/domain/form/numbers'
import { formNumbered, forms, type RegionForm } from '@/domain/form/registry'
import { rowsOf, valueOf, wordsOf } from '../../builders/document-words'
import { aListedCase, aRegionPaper, aRosterLine, figures } from '../../builders/form-paper'

const sheets = (number: FormNumber, paper: RegionPaper) => [(formNumbered(number) as RegionForm).make(paper)].flat()
const make = (number: FormNumber, change: Partial<RegionPaper> = {}) => sheets(number, aRegionPaper(change))[0]!

describe('F-001 筛查表 (004 附件)', () => {
  const roster = Array.from({ length: 12 }, (_, i) => aRosterLine(i + 1, { keyGroups: i === 0 ? ['subsistenceAllowance'] : [], group: i < 11 ? '下塆组' : '上塆组' }))

  it('has the eleven columns of the annex, the line from the policy', () => {
    const block = make('F-001', { roster }).blocks[0]!
    expect(block.kind === 'list' && block.columns.map(([title]) => title.replaceAll('\n', ''))).toEqual([
      '序号', '户主姓名', '家庭人口数', '“两不愁三保障”及饮水安全是否全部达标', '家庭人均纯收入是否超过6900元', '是否属于核查重点群体', '自主申报户主签字', '不自主申报户主签字', '调查员签字', '排查时间', '备注',
    ])
  })

  it('puts ten households of one group on a sheet, each sheet with its number', () => {
    expect(sheets('F-001', aRegionPaper({ roster })).map((sheet) => [sheet.code, rowsOf(sheet).filter(([serial]) => serial).length])).toEqual([['SC-341524204201-01', 10], ['SC-341524204201-02', 1], ['SC-341524204201-03', 1]])
  })

  it('its pages count the sheets of the village, each with a table of its own', () => {
    expect(layout(sheets('F-001', aRegionPaper({ roster }))).map(({ number, of }) => `${number}/${of}`)).toEqual(['1/3', '2/3', '3/3'])
    expect(layout(sheets('F-001', aRegionPaper({ roster, options: { group: '上塆组' } }))).map(({ number, of }) => `${number}/${of}`)).toEqual(['3/3'])
  })
  it('a sheet keeps its number whichever group is printed', () => expect(sheets('F-001', aRegionPaper({ roster, options: { group: '上塆组' } })).map(({ code }) => code)).toEqual(['SC-341524204201-03']))

  it('ticks a key household without naming the group: ten neighbours sign it', () => {
    const sheet = make('F-001', { roster })
    expect(rowsOf(sheet)[0]).toEqual(['1', '农户1', '3', '□是　□否', '□是　□否', '☑是　□否', '', '', '', '　月　日', ''])
    expect(wordsOf(sheet).join('')).not.toContain('低保')
  })

  it('blank is numbered 1 to 10', () => expect(rowsOf(make('F-001', { options: { blank: true } })).map(([serial]) => serial)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']))
})

describe('forms of a campaign', () => {
  it('F-011 统计表 counts and is not typed (R-153); no source prints its columns', () => {
    const sheet = make('F-011', { level: 'township', figures: [figures, { ...figures, place: '板棚村', households: 200 }] })
    expect(rowsOf(sheet).slice(0, 3).map((row) => row.slice(0, 4))).toEqual([['兴田村', '300', '900', '280'], ['板棚村', '200', '900', '280'], ['合计', '500', '1800', '560']])
    expect(sheet.note).toContain('样式待县里提供')
  })

  it('F-012 登记表 has a line for each household with what was found (000 篇三 二1)', () => {
    const found = { unmet: ['water' as const], aboveLine: false, applies: true, keyGroups: ['lowIncome' as const], on: '2026-05-16', surveyor: '李广平', note: '屋顶漏雨' }
    expect(rowsOf(make('F-012', { roster: [aRosterLine(7, { screening: found }), aRosterLine(8)] })).slice(0, 2)).toEqual([
      ['7', '农户7', '下塆组', '3', '一般农户', '未纳入', '饮水安全未达标', '9,000.00', '否', '收入较低或明显减少', '2026年5月16日', '屋顶漏雨'],
      ['8', '农户8', '下塆组', '3', '一般农户', '未纳入', '', '9,000.00', '', '', '', ''],
    ])
  })

  it('F-013 村级问题清单 and F-023 问题台账 take up what the records show and leave lines (000 篇一 (六); 003 四(三))', () => {
    const problems = [{ village: '兴田村', headName: '余家海', topic: '饮水', text: '饮水安全未达标', foundOn: '2026-05-16', source: '集中排查' }]
    expect(rowsOf(make('F-013', { problems }))[0]).toEqual(['1', '余家海', '饮水', '饮水安全未达标', '集中排查', '2026年5月16日', '', '', '', ''])
    expect(rowsOf(make('F-023', { problems }))).toHaveLength(10)
    expect(wordsOf(make('F-023')).join('')).toMatch(/责任人.*整改时限.*销号情况/)
  })

  it('F-015 整改台账: 排查规模, 排查结果, 整改情况 (002 总结二 要求(三))', () => {
    const sheet = make('F-015', { figures: [figures] })
    expect([valueOf(sheet, '农户数'), valueOf(sheet, '已排查户数'), valueOf(sheet, '本次新识别户数')]).toEqual(['300', '280', '2'])
    expect(wordsOf(sheet)).toEqual(expect.arrayContaining(['附表1　排查规模和排查结果', '附表2　整改情况']))
  })

  it('F-016 包片名单: 村名 and 乡干 (003 附件)', () => {
    const sheet = make('F-016', { level: 'township', below: ['兴田村', '板棚村'] })
    expect(rowsOf(sheet)).toEqual([['兴田村', ''], ['板棚村', '']])
    expect(wordsOf(sheet)).toEqual(expect.arrayContaining(['村名', '乡干']))
  })

  it('F-026 总结报告 has the figures of the register and room for the rest; of a village it is the 自查报告 (003 四(五))', () => {
    const words = wordsOf(make('F-026', { figures: [figures] })).join('')
    expect(words).toContain('共有农户 300 户 900 人，已排查 280 户，其中核查重点户 40 户')
    expect(words).toContain('未消除风险监测对象 9 户 27 人')
    expect(words).toMatch(/经验做法.*存在问题和原因分析.*下一步工作打算.*主要领导审定/)
    expect(make('F-026').title).toContain('自查报告')
    expect(make('F-026', { level: 'township' }).title).toContain('总结报告')
  })
})

describe('lists of cases', () => {
  const cases = [aListedCase(), aListedCase({ headName: '孔秀田', done: ['householdVerification'], review: null }), aListedCase({ headName: '汪家山', kind: 'elimination' })]

  it('F-020: on the village’s stands whoever the village has judged, by kind (002 总结一 (五))', () => {
    expect(rowsOf(make('F-020', { cases }))[0]!.slice(1, 7)).toEqual(['余家海', '兴田村下塆组', '2', '边缘易致贫户', '6,000.00', '因病'])
    expect(wordsOf(make('F-020', { cases }))).toContain('共 1 户 2 人。')
    const gone = make('F-020', { cases, options: { kind: 'elimination' } })
    expect([gone.title, rowsOf(gone)[0]![1]]).toEqual(['兴田村拟消除风险监测对象名单', '汪家山'])
  })

  it('F-020 of the township waits for its review, of the county for the decision', () => {
    expect(wordsOf(make('F-020', { cases, level: 'township' }))).toContain('共 0 户 0 人。')
    expect(wordsOf(make('F-020', { cases: [aListedCase({ done: ['villageReview', 'townshipReview', 'countyApproval'] })], level: 'county' }))).toContain('共 1 户 2 人。')
  })

  it('F-022 asks for rollback or removal with the reason (R-126, R-128)', () => {
    const back = aListedCase({ kind: 'rollback', reason: '消除后收入不稳定' })
    expect(rowsOf(make('F-022', { cases: [back, ...cases] })).filter(([serial]) => serial).map((row) => row[5])).toEqual(['消除后收入不稳定'])
    expect(make('F-022', { options: { kind: 'removal' } }).title).toBe('监测对象清退申请名单')
  })

  it('F-027 keeps those before and after the comparison apart, and is not published (001 篇九)', () => {
    const sheet = make('F-027', { level: 'county', cases: [aListedCase(), aListedCase({ headName: '甲', done: ['departmentScreening', 'infoComparison'] })] })
    expect([rowsOf(sheet, 0)[0]![1], rowsOf(sheet, 1)[0]![1]]).toEqual(['余家海', '甲'])
    expect(sheet.note).toContain('结果不公示')
  })

  it('F-021 会议记录: who was there signs on 18 mm, each household with its votes (002 总结一 消除(二) 第三步)', () => {
    const other = aListedCase({ headName: '孔秀田', review: { ...aListedCase().review!, meetingOn: '2026-04-02' } })
    const sheet = make('F-021', { cases: [aListedCase(), other] })
    expect([valueOf(sheet, '会议时间'), valueOf(sheet, '会议地点'), valueOf(sheet, '实到人数')]).toEqual(['2026年5月10日', '村部会议室', '1 人'])
    expect(rowsOf(sheet)[0]).toEqual(['1', '余家海', '下塆组', '识别', '1', '0', '通过'])
    expect(rowsOf(sheet)[1]![1]).toBe('')
    expect(sheet.blocks.findLast((block) => block.kind === 'list')).toMatchObject({ rowHeight: 18 })
    expect(rowsOf(make('F-021', { cases: [aListedCase(), other], options: { on: '2026-04-02' } }))[0]![1]).toBe('孔秀田')
  })
})

describe('papers of the policy itself', () => {
  it('F-025 明白纸 says what the policy in force says, and that the county has yet to give its layout (003 五(二))', () => {
    const sheet = make('F-025')
    expect(wordsOf(sheet).join('')).toMatch(/6900元.*公示（5 天）.*健康帮扶.*0564-7351234/)
    expect(sheet.note).toContain('样式待县里提供')
  })

  it('F-028 台账 and F-029 预案 are marked: only their names are known', () => {
    const monitored = [{ village: '兴田村', group: '下塆组', headName: '余家海', members: 2, category: '边缘易致贫户', risks: '因病', since: '2026-03-08', status: '未消除', helper: '詹志强', measures: '健康帮扶' }]
    const ledger = make('F-028', { level: 'county', monitored })
    expect([ledger.title, ledger.note!.slice(0, 7), rowsOf(ledger)[0]![2]]).toEqual(['全县防止返贫监测台账', '样式待县里提供', '余家海'])
    expect(make('F-029').note).toBe('样式待县里提供')
  })

  it('blank fills in nobody', () => {
    for (const form of forms) if (form.subject === 'region') expect(wordsOf(form.make(aRegionPaper({ options: { blank: true } }))).join(''), form.number).not.toContain('余家海')
  })
})
