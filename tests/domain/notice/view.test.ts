import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseKinds, categories, measureCategories } from '@/domain/glossary'
import { announcementView, noticeView, publicNoticeView, type NoticeHousehold, type NoticeSheet } from '@/domain/notice/view'
import { policies } from '@/domain/policy/variants'
import { henan2022 } from '@/domain/policy/variants/henan-2022'
import { hunanCounty6500 } from '@/domain/policy/variants/hunan-county-6500'

const sheet = (households: NoticeHousehold[] = [{ headName: '蔡某元', villagerGroup: '东岗组', people: 2, category: 'marginal', measures: ['health', 'industry', 'socialSecurity'] }]): NoticeSheet => ({
  number: '板棚公示〔2026〕2号', version: 1, township: '槐树湾乡', village: '板棚村', telephone: '0564-×××××××', datedOn: '2026-05-18', households,
})

describe('公示 as printed (interface.md §10, mock 7)', () => {
  it('identification: names the steps of the procedure, the days, the reporters\' way', () => {
    const view = publicNoticeView('identification', henan2022.procedures.identification!, sheet())!
    expect(view.title).toBe('槐树湾乡板棚村关于拟纳入防止返贫监测对象的公示')
    expect(view.paragraphs).toEqual([
      '经入户核实、信息比对和村级民主评议，拟将下列 1 户纳入防止返贫监测对象，现予公示。',
      '公示时间为 5 天，自2026年5月19日至5月23日。公示期内，对公示对象有异议的，可以当面、书面或者电话向板棚村村民委员会、槐树湾乡人民政府反映。反映情况应当实事求是，反映人信息予以保密。',
      '监督电话：0564-×××××××（槐树湾乡人民政府）',
    ])
    expect(view).toMatchObject({ issuer: '板棚村村民委员会', period: { days: 5, firstOn: '2026-05-19', endsOn: '2026-05-23' }, columns: ['序号', '户主姓名', '村、组', '家庭人口', '监测对象类别'] })
    expect(view.rows).toEqual([{ serial: 1, headName: '蔡某元', place: '板棚村东岗组', people: 2, category: '边缘易致贫户', measures: null }])
  })
  it('hunan: 7 days, after application, visit and review; the comparison comes later and is not named', () => {
    const view = publicNoticeView('identification', hunanCounty6500.procedures.identification!, sheet())!
    expect(view.paragraphs[0]).toBe('经农户申请、入户核实和村级民主评议，拟将下列 1 户纳入防止返贫监测对象，现予公示。')
    expect(view.period).toEqual({ days: 7, firstOn: '2026-05-19', endsOn: '2026-05-25' })
  })
  it('elimination under hunan shows the kinds of help, illness printed as 保障类措施 (R-065, 附件4)', () => {
    const view = publicNoticeView('elimination', hunanCounty6500.procedures.elimination!, sheet())!
    expect(view.columns.at(-1)).toBe('帮扶措施类别')
    expect(view.rows[0]!.measures).toEqual(['保障类措施', '产业帮扶'])
    expect(publicNoticeView('elimination', henan2022.procedures.elimination!, sheet())!.rows[0]!.measures).toBeNull()
  })
  it('rollback has its own title and shows no help; removal is not posted', () => {
    expect(publicNoticeView('rollback', henan2022.procedures.rollback!, sheet())).toMatchObject({ title: '槐树湾乡板棚村关于拟回退监测对象的公示', rows: [{ measures: null }] })
    expect(publicNoticeView('removal', henan2022.procedures.removal!, sheet())).toBeNull()
  })
  it('a period over the new year prints both years', () => {
    const view = publicNoticeView('identification', henan2022.procedures.identification!, { ...sheet(), datedOn: '2026-12-29' })!
    expect(view.paragraphs[1]).toContain('自2026年12月30日至2027年1月3日。')
  })
  it('the announcement is in the township\'s name', () => {
    expect(announcementView('identification', sheet())).toMatchObject({ issuer: '槐树湾乡人民政府', title: '槐树湾乡人民政府关于板棚村防止返贫监测对象的公告', period: null })
    expect(announcementView('removal', sheet())).toBeNull()
  })
})

describe('no template can show what K-15 forbids', () => {
  /** A household with everything a careless caller might hand over. */
  const secrets = fc.record({
    idNumber: fc.stringMatching(/^SECRET-ID-\d{17}X$/), phone: fc.stringMatching(/^SECRET-PHONE-1\d{10}$/), bankAccount: fc.stringMatching(/^SECRET-ACCOUNT-\d{16}$/),
    health: fc.constant('SECRET-HEALTH-severe'), disability: fc.constant('SECRET-DISABILITY-1'), risks: fc.constant(['SECRET-RISK-illness']), perCapita: fc.constant('SECRET-INCOME-6335'),
    address: fc.constant('SECRET-ADDRESS-东岗组12号'),
  })
  const printed = fc.record({
    headName: fc.constantFrom('蔡某元', '邱某莲'), villagerGroup: fc.constantFrom('东岗组', '老屋组'), people: fc.integer({ min: 1, max: 9 }),
    category: fc.constantFrom(null, ...categories), measures: fc.uniqueArray(fc.constantFrom(...measureCategories)),
  })
  const households = fc.array(fc.tuple(printed, secrets).map(([shown, hidden]) => ({ ...shown, ...hidden })), { minLength: 1, maxLength: 5 })

  it('over all policies, kinds and templates', () => {
    let views = 0
    fc.assert(fc.property(households, (all) => {
      for (const policy of policies)
        for (const kind of caseKinds)
          for (const view of [policy.procedures[kind] && publicNoticeView(kind, policy.procedures[kind], sheet(all)), announcementView(kind, sheet(all))]) {
            if (!view) continue
            views += 1
            expect(noticeView.safeParse(view).success).toBe(true)
            expect(JSON.stringify(view)).not.toMatch(/SECRET|健康|残|因病|因学|因意外/)
          }
    }), { numRuns: 50 })
    expect(views).toBeGreaterThan(200)
  })
  it('the stored view refuses a field more', () => {
    const view = publicNoticeView('identification', henan2022.procedures.identification!, sheet())!
    expect(noticeView.safeParse({ ...view, rows: [{ ...view.rows[0], idNumber: 'x' }] }).success).toBe(false)
    expect(noticeView.safeParse({ ...view, phone: 'x' }).success).toBe(false)
  })
})
