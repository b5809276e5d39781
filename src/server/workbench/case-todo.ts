import 'server-only'
import { labelOf, type CaseAction, type Channel, type Role, type StepKind } from '@/domain/glossary'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { addDays, spokenDate } from '@/domain/time/local-date'
import { Prisma, type Case, type CaseEvent, type Notice } from '@/server/generated/prisma/client'
import { stateOf } from '@/server/case/stored-state'
import { dateColumn, dayOf, localDate, localDateOrNull } from '@/server/kernel/clock'
import type { ReadContext } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { basisOf } from './deadline-basis'
import { NO_DEADLINE, type TodoItem, type TodoTarget } from './todo-item'

type Where = Prisma.CaseWhereInput
type Row = Case & {
  household: { memberCount: number; group: string }
  notices: (Notice & { objections: { state: string }[] })[]
}

/** Ahead of its turn a step may be taken only once the household has signed (R-027): until then it is nobody's work. */
const authorised: Where = { NOT: { state: { path: ['authorisation'], equals: Prisma.AnyNull } } }

/**
 * Open cases whose step, or a step that may be taken ahead, waits for one of the caller's roles. A notice that may not be
 * closed before the day after tomorrow and has no objection asks for nothing and is left out.
 */
export function caseTodoWhere({ actor, today }: ReadContext): Where {
  const roles = actor.hats.map((hat) => hat.role)
  const resting: Where = {
    stepKind: 'publicNotice',
    notices: { some: { state: 'running', closableOn: { gt: dateColumn(addDays(today, 1)) }, objections: { none: { state: 'open' } } } },
  }
  return {
    AND: [caseScope(actor), { status: 'open', OR: [{ stepRoles: { hasSome: roles } }, { parallelRoles: { hasSome: roles }, ...authorised }] }, { NOT: resting }],
  }
}

/** Rows of one tab; a returned case stands under 退回修改 as well as under its step. */
export const caseTabWhere = (tab: string): Where => (tab === 'returned' ? { returned: true } : { OR: [{ stepKind: tab }, { parallelKinds: { has: tab } }] })

/** The next rows behind `after` by deadline. */
export async function caseTodo(cx: ReadContext, where: Where, after: readonly [string, string] | null, take: number): Promise<TodoItem[]> {
  const rows = await cx.db.case.findMany({
    where: { AND: [where, ...(after ? [behind(after)] : [])] },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take,
    include: {
      household: { select: { memberCount: true, group: true } },
      notices: { where: { state: 'running' }, include: { objections: { select: { state: true } } } },
    },
  })
  const ids = rows.map((row) => row.id)
  const [events, clues] = await Promise.all([
    cx.db.caseEvent.findMany({ where: { caseId: { in: ids } }, orderBy: [{ caseId: 'asc' }, { seq: 'desc' }], distinct: ['caseId'] }),
    cx.db.clue.findMany({ where: { id: { in: rows.map((row) => stateOf(row).clueId).filter((id) => id !== null) } }, select: { id: true, channel: true } }),
  ])
  const channels = new Map(clues.map((clue) => [clue.id, clue.channel as Channel]))
  return rows.map((row) => itemOf(row, events.find((event) => event.caseId === row.id), channels, cx))
}

function behind([due, id]: readonly [string, string]): Where {
  if (due === NO_DEADLINE) return { dueOn: null, id: { gt: id } }
  const day = dateColumn(due)
  return { OR: [{ dueOn: { gt: day } }, { dueOn: day, id: { gt: id } }, { dueOn: null }] }
}

function itemOf(row: Row, last: CaseEvent | undefined, channels: Map<string, Channel>, { actor, today }: ReadContext): TodoItem {
  const state = stateOf(row)
  const roles: readonly Role[] = actor.hats.map((hat) => hat.role)
  const mine = row.stepRoles.some((role) => roles.includes(role as Role))
  const policy = pinnedPolicy(state.policy)
  const steps = policy?.procedures[state.kind]?.steps ?? []
  const stepKind = (mine ? row.stepKind : row.parallelKinds[0]) as StepKind
  const title = steps.find((step) => step.kind === stepKind)?.title ?? labelOf('stepKind', stepKind)
  const dueOn = localDateOrNull(row.dueOn)
  const notice = stepKind === 'publicNotice' ? row.notices[0] : undefined
  const returned = row.returned && last?.action === 'return'
  return {
    key: row.id, tab: stepKind, dueOn, headName: row.headName, people: row.household.memberCount, villageCode: row.villageCode, group: row.household.group,
    act: returned ? `退回修改：${last.note || title}` : notice ? noticeAct(notice, today) : state.kind === 'identification' ? title : `${labelOf('caseKind', state.kind)}：${title}`,
    reason: notice ? `${spokenDate(localDate(notice.postedOn), today)}张贴，${spokenDate(localDate(notice.closableOn), today)}起可结束` : howItCame(row, last, steps, channels, today),
    basis: basisOf(state, policy, dueOn),
    target: { kind: 'step', caseId: row.id, stepKind, ...(notice && { notice: noticeState(notice, today) }) },
    ...(!returned && togetherOf(row, stepKind, notice, today)),
    notBefore: notice && noticeState(notice, today) === 'running' ? localDate(notice.closableOn) : null,
  }
}

/** Reviews of one village are one meeting; households on one sheet hang and come down together, an objection apart (K-16). */
function togetherOf(row: Row, stepKind: StepKind, notice: Row['notices'][number] | undefined, today: string): { together?: string } {
  if (stepKind === 'villageReview') return { together: `review,${row.villageCode}` }
  if (stepKind !== 'publicNotice' || (notice && noticeState(notice, today) === 'objection')) return {}
  return { together: ['notice', row.villageCode, row.kind, notice ? (notice.batchId ?? localDate(notice.postedOn)) : 'pending'].join() }
}

type NoticeState = NonNullable<Extract<TodoTarget, { kind: 'step' }>['notice']>

function noticeState(notice: Row['notices'][number], today: string): NoticeState {
  if (notice.objections.some((objection) => objection.state === 'open')) return 'objection'
  return localDate(notice.closableOn) <= today ? 'closable' : 'running'
}

const noticeAct = (notice: Row['notices'][number], today: string): string =>
  ({ objection: '异议待查，登记调查结果', closable: '公示期满，结束公示', running: '公示将满，结束公示' })[noticeState(notice, today)]

/** The clue a new case came from, else the last act on the case. */
function howItCame(row: Row, last: CaseEvent | undefined, steps: readonly { key: string; title: string }[], channels: Map<string, Channel>, today: string): string {
  if (!last) return ''
  const state = stateOf(row)
  const on = spokenDate(dayOf(last.at), today)
  if (last.action === 'open') {
    const channel = state.clueId && channels.get(state.clueId)
    return channel ? `${spokenDate(state.clueOn ?? state.openedOn, today)}${labelOf('channel', channel)}` : `${on}发起${labelOf('caseKind', state.kind)}`
  }
  if (last.action === 'return') return `${labelOf('role', last.actorRole as Role)} ${on}退回`
  const step = steps.find(({ key }) => key === last.step)
  return `${on}${step?.title ?? ''}${last.action === 'submit' ? '已办' : `：${labelOf('caseAction', last.action as CaseAction)}`}`
}
