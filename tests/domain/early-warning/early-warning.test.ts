import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { warningActs, type LaterAct } from '@/domain/early-warning/acts'
import { allowedActs, decideWarning } from '@/domain/early-warning/decide'
import { isOverdue, isSettled, type EarlyWarning, type WarningActor } from '@/domain/early-warning/early-warning'
import { checksMonthly, gapsToMark, monthOf } from '@/domain/early-warning/monthly-check'
import { earlyWarningStatuses, roles, type Role } from '@/domain/glossary'
import { sevenSteps2020 } from '@/domain/policy/variants/seven-steps-2020'
import { town6000 } from '@/domain/policy/variants/town-6000'
import { person, VILLAGE } from '../case/journey'

const TODAY = '2020-06-10'
const CLAUSE = '第五步至第七步'
const warning = (change: Partial<EarlyWarning> = {}): EarlyWarning => ({
  id: 'w1', villageCode: VILLAGE, gap: 'medical', status: 'marked', department: null, dueOn: null, markedOn: '2020-06-01', markedBy: 'villageCadre', reviewedBy: null,
  confirmedOn: null, closedOn: null, updatedOn: null, ...change,
})
const sent = { department: '县医保局', dueOn: '2020-06-30', confirmedOn: '2020-06-03', reviewedBy: 'townshipReviewer' }
const who = (role: Role, id: string = role): WarningActor => ({ ...person(role, id), department: role === 'department' ? '县医保局' : null })
const forms: Record<LaterAct, object> = {
  review: { decision: 'pass', opinion: '属实' }, confirm: { decision: 'pass', opinion: '确认', department: '县医保局', dueOn: '2020-06-30' }, fix: { measures: '补缴医保', fixedOn: TODAY },
  requestClose: { statement: '已参保' }, close: { decision: 'pass', verifiedBy: '县攻坚办', verifiedOn: TODAY }, update: { updatedOn: TODAY },
}
const actor: Record<LaterAct, Role> = { review: 'townshipReviewer', confirm: 'countyApprover', fix: 'department', requestClose: 'department', close: 'countyApprover', update: 'department' }
const decide = (of: EarlyWarning, name: LaterAct, change: object = {}, by: WarningActor = who(actor[name])) => decideWarning(of, name, { ...forms[name], ...change }, { today: TODAY, actor: by, clause: CLAUSE })
const rulesOf = (outcome: ReturnType<typeof decide>) => (outcome.ok ? ['ok'] : outcome.refusals.map(({ rule, path }) => rule ?? path))

describe('第五步至第七步：村标注—乡初审—县审核—部门补短—申请销号—县核实销号 (R-094)', () => {
  it('goes its whole way, and the department updates its own system afterwards (R-144)', () => {
    let state = warning()
    const seen: string[] = [state.status]
    for (const name of Object.keys(warningActs) as LaterAct[]) {
      const outcome = decide(state, name)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome))
      state = { ...state, ...outcome.change }
      seen.push(state.status)
    }
    expect(seen).toEqual(['marked', 'reviewed', 'confirmed', 'fixed', 'closeRequested', 'closed', 'closed'])
    expect(state).toMatchObject({ department: '县医保局', dueOn: '2020-06-30', confirmedOn: TODAY, closedOn: TODAY, updatedOn: TODAY })
    expect(isSettled(state)).toBe(true)
  })
  it.each([
    ['乡镇初审不通过', warning(), 'review', { decision: 'fail' }, 'dismissed'],
    ['县级审核不确认', warning({ status: 'reviewed' }), 'confirm', { decision: 'fail', department: undefined, dueOn: undefined }, 'dismissed'],
    ['县级核实未解决，退回部门补短', warning({ status: 'closeRequested', ...sent }), 'close', { decision: 'fail' }, 'confirmed'],
  ] as const)('%s', (_, of, name, change, status) => {
    const outcome = decide(of, name, change)
    expect(outcome.ok && outcome.change.status).toBe(status)
  })
  it('no act is done out of its turn, whatever the state (R-094 with its clause)', () => {
    for (const status of earlyWarningStatuses)
      for (const name of Object.keys(warningActs) as LaterAct[]) {
        const of = warning({ status, ...(['marked', 'reviewed', 'dismissed'].includes(status) ? {} : sent), ...(actor[name] === 'department' && { department: '县医保局' }) })
        const outcome = decide(of, name)
        if (warningActs[name].from === status) expect(rulesOf(outcome)).toEqual(['ok'])
        else expect(outcome).toMatchObject({ ok: false, code: 'rule-violation', refusals: [{ rule: 'R-094', clause: CLAUSE }] })
      }
  })
  it('更新只登记一次 (R-144)', () => {
    expect(rulesOf(decide(warning({ status: 'closed', ...sent, closedOn: TODAY, updatedOn: TODAY }), 'update'))).toEqual(['R-144'])
  })
})

describe('谁办理', () => {
  it('each act by its role alone; a department only what was sent to it', () => {
    for (const name of Object.keys(warningActs) as LaterAct[])
      for (const role of roles) {
        const of = warning({ status: warningActs[name].from, ...(warningActs[name].from === 'marked' || warningActs[name].from === 'reviewed' ? {} : sent) })
        const may = warningActs[name].roles.includes(role)
        expect([name, role, rulesOf(decide(of, name, {}, who(role, `x-${role}`)))[0] === 'ok']).toEqual([name, role, may])
      }
    expect(decide(warning({ status: 'confirmed', ...sent }), 'fix', {}, { ...who('department'), department: '县住建局' })).toMatchObject({ ok: false, code: 'forbidden' })
    expect(decide(warning(), 'review', {}, { ...who('townshipReviewer'), assignments: [{ role: 'townshipReviewer', region: '341524109000' }] })).toMatchObject({ code: 'forbidden' })
  })
  it('who marked does not review, who reviewed does not confirm (K-13)', () => {
    expect(rulesOf(decide(warning({ markedBy: 'townshipReviewer' }), 'review'))).toEqual(['K-13'])
    expect(rulesOf(decide(warning({ status: 'reviewed', reviewedBy: 'countyApprover' }), 'confirm'))).toEqual(['K-13'])
    expect(allowedActs(warning({ markedBy: 'townshipReviewer' }), { today: TODAY, actor: who('townshipReviewer'), clause: CLAUSE })).toEqual([])
    expect(allowedActs(warning(), { today: TODAY, actor: who('townshipReviewer'), clause: CLAUSE })).toEqual(['review'])
  })
})

describe('填什么', () => {
  it.each([
    ['确认须有部门和时限', 'reviewed', 'confirm', { department: undefined, dueOn: undefined }, ['data', 'department', 'dueOn'].slice(1)],
    ['时限早于今天', 'reviewed', 'confirm', { dueOn: '2020-06-09' }, ['dueOn']],
    ['时限就在今天', 'reviewed', 'confirm', { dueOn: TODAY }, ['ok']],
    ['补短日期在今天以后', 'confirmed', 'fix', { fixedOn: '2020-06-11' }, ['fixedOn']],
    ['没有这一项', 'marked', 'review', { extra: 1 }, ['extra']],
  ] as const)('%s', (_, status, name, change, rules) => {
    expect(rulesOf(decide(warning({ status, ...(status === 'confirmed' && sent) }), name, change))).toEqual([...rules])
  })
})

describe('限时补短 (D-023)', () => {
  it.each([['2020-06-29', false], ['2020-06-30', false], ['2020-07-01', true]])('时限 6 月 30 日，%s 逾期 %s', (today, overdue) => {
    expect(isOverdue(warning({ status: 'fixed', ...sent }), today)).toBe(overdue)
  })
  it('a closed or dismissed one is never overdue', () => {
    expect(isOverdue(warning({ status: 'closed', ...sent }), '2021-01-01')).toBe(false)
    expect(isOverdue(warning({ status: 'dismissed', dueOn: '2020-01-01' }), '2021-01-01')).toBe(false)
  })
})

describe('每月动态监测 (R-093)', () => {
  const check = { food: true, clothing: true, education: false, medical: false, housing: true, water: true }
  it('is asked where the policy has it', () => {
    expect([checksMonthly(sevenSteps2020.rules), checksMonthly(town6000.rules)]).toEqual([true, false])
  })
  it.each([['2020-02-15', '2020-02-01', '2020-02-29'], ['2021-02-28', '2021-02-01', '2021-02-28'], ['2020-12-31', '2020-12-01', '2020-12-31'], ['2020-06-01', '2020-06-01', '2020-06-30']])('%s lies in %s to %s', (day, from, to) => {
    expect(monthOf(day)).toEqual({ from, to })
  })
  it('marks each missing safeguard once, of monitored households only, under the policy that has warnings', () => {
    const monitored = { monitoringStatus: 'monitored' as const }
    expect(gapsToMark(sevenSteps2020.rules, monitored, check, [])).toEqual(['education', 'medical'])
    expect(gapsToMark(sevenSteps2020.rules, monitored, check, ['medical'])).toEqual(['education'])
    expect(gapsToMark(sevenSteps2020.rules, { monitoringStatus: 'none' }, check, [])).toEqual([])
    expect(gapsToMark(town6000.rules, monitored, check, [])).toEqual([])
  })
})

describe('whatever people do', () => {
  it('a warning is closed only after the county confirmed it and a department asked', () => {
    const move = fc.record({ name: fc.constantFrom(...(Object.keys(warningActs) as LaterAct[])), role: fc.constantFrom(...roles), decision: fc.constantFrom('pass', 'fail') })
    fc.assert(fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let state = warning()
      const path = [state.status]
      for (const { name, role, decision } of moves) {
        const outcome = decideWarning(state, name, 'decision' in forms[name] ? { ...forms[name], decision } : forms[name], { today: TODAY, actor: who(role), clause: CLAUSE })
        if (!outcome.ok) continue
        state = { ...state, ...outcome.change }
        path.push(state.status)
      }
      if (state.status === 'closed') expect(path.filter((status) => status !== 'closed').slice(-1)).toEqual(['closeRequested'])
      if (state.status === 'closed') expect(path).toEqual(expect.arrayContaining(['reviewed', 'confirmed', 'fixed']))
      expect(state.closedOn !== null).toBe(state.status === 'closed')
    }), { numRuns: 200 })
  })
})
