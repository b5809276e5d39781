import { z } from 'zod'
import { decision, maybeWords, pastDay, words } from '../case/fields'
import type { EarlyWarningAct, EarlyWarningStatus, Role } from '../glossary'
import type { Refusal } from '../refusal'
import { dayField } from '../time/day-field'
import type { LocalDate } from '../time/local-date'
import type { EarlyWarning } from './early-warning'

interface ActContext {
  today: LocalDate
  actorId: string
}

/** One thing that can be done to a warning: where it must stand, who does it, its form, what it changes. */
export interface WarningAct<D = never> {
  from: EarlyWarningStatus
  roles: readonly Role[]
  form: (today: LocalDate | null) => z.ZodType<D>
  /** Who did one of these before may not do this (K-13). */
  notBy?: readonly ('markedBy' | 'reviewedBy')[]
  before?: (warning: EarlyWarning) => Pick<Refusal, 'rule' | 'message'> | null
  apply: (data: D, cx: ActContext) => Partial<EarlyWarning>
  note: (data: D) => string
}

const act = <S extends z.ZodType>(definition: Omit<WarningAct<z.output<S>>, 'form'> & { form: (today: LocalDate | null) => S }): WarningAct => definition as unknown as WarningAct

const verdict = ({ decision, opinion }: { decision: 'pass' | 'fail'; opinion: string }): string => `${decision === 'pass' ? '通过' : '不通过'}：${opinion}`

/** Marking happens with the check that finds the gap; everything after it stands here, in order. */
export const warningActs: Readonly<Record<Exclude<EarlyWarningAct, 'mark'>, WarningAct>> = {
  /** 「乡（镇）初审后上传至县攻坚办」 */
  review: act({
    from: 'marked', roles: ['townshipReviewer'], notBy: ['markedBy'],
    form: () => z.strictObject({ decision, opinion: words(1000) }),
    apply: ({ decision }, { actorId }) => ({ status: decision === 'pass' ? 'reviewed' : 'dismissed', reviewedBy: actorId }),
    note: verdict,
  }),
  /** 「县攻坚办审核后确定为预警监测对象，并根据其实际困难反馈至相关行业部门」; a day is set because it says 限时. */
  confirm: act({
    from: 'reviewed', roles: ['countyApprover'], notBy: ['markedBy', 'reviewedBy'],
    form: (today) =>
      z
        .strictObject({
          decision, opinion: words(1000), department: words(100).optional(),
          dueOn: dayField.refine((day) => !today || day >= today, { error: '补短时限不能早于今天。' }).optional(),
        })
        .superRefine(({ decision, department, dueOn }, context) => {
          if (decision === 'fail') return
          if (!department) context.addIssue({ code: 'custom', path: ['department'], message: '确认预警须指定补短的行业部门。' })
          if (!dueOn) context.addIssue({ code: 'custom', path: ['dueOn'], message: '确认预警须规定补短时限。' })
        }),
    apply: ({ decision, department, dueOn }, { today }) =>
      decision === 'pass' ? { status: 'confirmed', department: department!, dueOn: dueOn!, confirmedOn: today } : { status: 'dismissed' },
    note: (data) => `${verdict(data)}${data.department ? `（${data.department}，${data.dueOn}前补短）` : ''}`,
  }),
  /** 「各行业部门…会同乡（镇）制定有针对性的帮扶措施，应限时完成补短帮扶」 */
  fix: act({
    from: 'confirmed', roles: ['department', 'townshipClerk'],
    form: (today) => z.strictObject({ measures: words(1000), fixedOn: pastDay({ today }) }),
    apply: () => ({ status: 'fixed' }),
    note: ({ measures }) => measures,
  }),
  requestClose: act({
    from: 'fixed', roles: ['department'],
    form: () => z.strictObject({ statement: words(1000) }),
    apply: () => ({ status: 'closeRequested' }),
    note: ({ statement }) => statement,
  }),
  /** 「县攻坚办组织核实后，在大数据平台中批准销号」; what is not mended goes back to the department. */
  close: act({
    from: 'closeRequested', roles: ['countyApprover'],
    form: (today) => z.strictObject({ decision, verifiedBy: words(100), verifiedOn: pastDay({ today }), opinion: maybeWords(1000).optional() }),
    apply: ({ decision }, { today }) => (decision === 'pass' ? { status: 'closed', closedOn: today } : { status: 'confirmed' }),
    note: ({ decision, verifiedBy, opinion }) => `${decision === 'pass' ? '批准销号' : '未解决，退回补短'}，${verifiedBy}核实${opinion ? `：${opinion}` : ''}`,
  }),
  /** 「销号后，各行业部门应将相关情况在本行业信息系统内及时更新」 (R-144) */
  update: act({
    from: 'closed', roles: ['department'],
    before: ({ updatedOn }) => (updatedOn ? { rule: 'R-144', message: '行业信息系统已登记更新。' } : null),
    form: (today) => z.strictObject({ updatedOn: pastDay({ today }) }),
    apply: ({ updatedOn }) => ({ updatedOn }),
    note: () => '行业信息系统已更新',
  }),
}

export type LaterAct = keyof typeof warningActs
