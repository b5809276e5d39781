import { describe, expect, it } from 'vitest'
import { allForms } from '@/domain/case/forms'
import { household, Journey, monitored, passed, pathsOf, person, rulesOf } from './journey'

const henan = () => new Journey('henan-2022', 'identification', '2022-05-18').opened()
const messages = (outcome: ReturnType<Journey['trySubmit']>) => (outcome.ok ? [] : outcome.refusals.map(({ path, message }) => `${path} ${message}`))

describe('forms take exactly the fields of the contract', () => {
  it('every fault at once, each with its field in Chinese', () => {
    const outcome = henan().trySubmit({
      visitedOn: '2022-05-19', visitors: [{ name: ' ', capacity: 'township' }], income: { wage: -1, business: 1.005, property: '5', transfer: 0 }, risks: [{ type: 'other' }], assets: ['car', 'plane'],
      signedByHousehold: 'yes', extra: 1, stableSince: '2022-01-01',
    })
    expect(outcome).toMatchObject({ ok: false, code: 'invalid' })
    expect(messages(outcome)).toEqual([
      'visitedOn 核实日期不能晚于今天。', 'visitors.0.name 姓名未填。', 'income.wage 工资性收入不能小于 0。', 'income.business 生产经营性收入最多两位小数。', 'income.property 财产性收入须为数字。',
      'income.businessCost 生产经营性支出未填。', 'risks.0.note 风险选「其他」的，须写明具体情况。', 'assets.1 负面清单不在可选的范围内。', 'signedByHousehold 户主签字须为是或否。',
      'extra 没有「extra」这一项，请删去。', 'stableSince 没有「stableSince」这一项，请删去。',
    ])
  })
  it('votes above the people present are a field, wording no. 14', () => {
    const attendees = Array.from({ length: 21 }, (_, i) => ({ name: `子${i}`, capacity: 'villagerRep' }))
    expect(messages(henan().upTo('villageReview').trySubmit({ attendees, votesFor: 20, votesAgainst: 3, meetingOn: '2022-06-30' }))).toEqual([
      'meetingOn 评议时间不能晚于今天。', 'votesFor 同意和反对共 23 票，超过到会 21 人。请核对票数或参会人员。',
    ])
  })
  it.each([['2022-02-30'], ['2022/05/18'], [''], [20_220_518], ['1899-01-01']])('the day %j is none', (visitedOn) => {
    expect(pathsOf(henan().trySubmit({ visitedOn }))).toEqual(['visitedOn'])
  })
  it.each([['x'], [[]], [7]])('data that is %j is no form', (data) => {
    expect(henan().try({ action: 'submit', data }, person('villageCadre'))).toMatchObject({ ok: false, code: 'invalid' })
  })
  it('an elimination asks for its own fields, an identification refuses them', () => {
    const journey = new Journey('henan-2022', 'elimination', '2022-09-01', monitored()).opened()
    expect(pathsOf(journey.trySubmit({ stableSince: undefined, measuresEffective: undefined }))).toEqual(['measuresEffective', 'stableSince'])
  })
  it('more than five risks are a field, none at all is a rule', () => {
    const risks = ['illness', 'schooling', 'disability', 'accident', 'housing', 'drinkingWater'].map((type) => ({ type }))
    expect(pathsOf(henan().trySubmit({ risks }))).toEqual(['risks'])
    expect(rulesOf(henan().trySubmit({ risks: [] }))).toContain('R-021')
  })
  it('every form knows step, lateReason and exceptionReason, and nothing else that is not its own', () => {
    for (const kind of ['identification', 'elimination'] as const)
      for (const { form, step, action } of allForms(kind)) {
        const result = form.safeParse({ step: 'x', lateReason: 'x', exceptionReason: 'x', unheardOf: 1 })
        const unknown = result.error?.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
        expect([step, action, unknown]).toEqual([step, action, ['unheardOf']])
      }
  })
})

describe('order of answers', () => {
  it('the role comes before the fields, the fields before the rules', () => {
    const journey = henan()
    expect(journey.try({ action: 'submit', data: {} }, person('countyApprover'))).toMatchObject({ code: 'forbidden' })
    expect(journey.trySubmit({ visitedOn: 'x', risks: [] })).toMatchObject({ code: 'invalid' })
    expect(journey.trySubmit({ risks: [] })).toMatchObject({ code: 'rule-violation' })
  })
  it('all broken rules come at once, each with rule and clause', () => {
    const journey = new Journey('hunan-county-6500', 'identification', '2022-05-18').opened().upTo('householdVerification')
    const outcome = journey.trySubmit({ visitors: [], risks: [], category: 'unstableOutOfPoverty' })
    expect(rulesOf(outcome)).toEqual(['R-011', 'R-017', 'R-021', 'R-044'])
    if (!outcome.ok) for (const refusal of outcome.refusals) expect(refusal).toMatchObject({ clause: expect.stringMatching(/^识别/), message: expect.stringMatching(/。$/) })
  })
  it('an unknown act, a step that the procedure lacks, an act of another step', () => {
    const cadre = person('villageCadre')
    expect(henan().try({ action: 'fly' }, cadre)).toMatchObject({ code: 'invalid', refusals: [{ path: 'action' }] })
    expect(henan().try({ action: 'submit', step: 'nowhere', data: {} }, cadre)).toMatchObject({ code: 'invalid', refusals: [{ path: 'step' }] })
    expect(henan().try({ action: 'post', data: {} }, cadre)).toMatchObject({ code: 'rule-violation', refusals: [{ rule: 'R-040', message: '本环节是入户核实，不能办理「张贴」。' }] })
  })
  it('warnings come with the success', () => {
    const outcome = henan().trySubmit({ signedByHousehold: false, assets: ['car'] })
    passed(outcome)
    expect(outcome.warnings.map(({ rule }) => rule)).toEqual(['W-046'])
    const hunan = new Journey('hunan-county-6500', 'identification', '2022-05-18', household()).opened().upTo('householdVerification').trySubmit({ assets: ['car'] })
    passed(hunan)
    expect(hunan.warnings.map(({ rule }) => rule)).toEqual(['R-061', 'W-036'])
  })
})

describe('按明细填写 (K-06)', () => {
  const visit = () => new Journey('henan-2022').opened()
  const income = { wage: 9000, business: 600, property: 0, transfer: 0, businessCost: 0 }
  const lines = [
    { kind: 'wage', label: '务工', amount: 9000 }, { kind: 'wage', label: '一次性补助', amount: 5000, excluded: true },
    { kind: 'business', label: '养鸡', amount: 600 },
  ]
  it('takes lines that add up to the amounts; a line 不计入 is kept and not summed', () => {
    const done = visit().submit({ income, incomeLines: lines })
    expect(done.events.at(-1)!.data).toMatchObject({ incomeLines: lines })
    expect(done.state.assessment!.netIncome).toBe(960_000)
  })
  it('refuses amounts that their lines do not add up to, each by its kind', () => {
    const refused = visit().trySubmit({ income: { ...income, wage: 9001 }, incomeLines: lines })
    expect(refused).toMatchObject({ ok: false, refusals: [{ rule: 'K-06', path: 'income.wage', message: '工资性收入 9001 元，与明细合计 9000 元不一致。' }] })
    expect(pathsOf(visit().trySubmit({ incomeLines: [{ kind: 'rent', label: '', amount: -1 }] }))).toEqual(['incomeLines.0.amount', 'incomeLines.0.kind', 'incomeLines.0.label'])
  })
})
