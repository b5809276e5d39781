import { z } from 'zod'
import { noticePeriod } from '../../notice/period'
import { spokenDate } from '../../time/local-date'
import { form, pastDay, words } from '../fields'
import { action, type Breach, type Check, type StepModule } from '../step-module'
import type { CaseState, Notice, Objection } from '../state'

/** The notice that hangs now; the latest posting wins. */
export const runningNotice = (state: CaseState): Notice | undefined => state.notices.find((notice) => notice.state === 'running')

/** Objections wait for their investigation across postings: taking a notice down settles none. */
export const openObjections = (state: CaseState): Objection[] =>
  state.notices.flatMap(({ objections }) => objections.filter((objection) => objection.state === 'open'))

const notPosted = ({ state }: Check): Breach | null => (runningNotice(state) ? null : { message: '本户现在没有公示在张贴。', fix: '先确认张贴。' })

const unsettled = ({ state }: Check): Breach | null => {
  const open = openObjections(state)
  return open.length ? { message: `有 ${open.length} 条异议尚未查实，不能结束公示。`, fix: '调查后登记成立或不成立。' } : null
}

/** 公示: posted, counted, objected to, closed. A second posting takes the first down and counts anew. */
export const publicNotice: StepModule = {
  kind: 'publicNotice',
  roles: ['villageCadre', 'townshipClerk'],
  actions: {
    post: action({
      form: (of) => form({ postedOn: pastDay(of, 'K-02'), place: words(100), photoId: words(64).optional() }),
      findings: ({ data, state, step, cx }) => {
        const { endsOn, closableOn } = noticePeriod(step.rules['R-047']!, data.postedOn, cx.today, cx.isWorkingDay)
        const notice: Notice = {
          id: `${state.id}-n${state.notices.length + 1}`, step: step.key,
          postedOn: data.postedOn, confirmedOn: cx.today, endsOn, closableOn,
          place: data.place, photoId: data.photoId ?? null, state: 'running', closedOn: null, objections: [],
        }
        return { notice }
      },
    }),
    object: action({
      form: (of) => form({ raisedOn: pastDay(of), by: words(50), text: words(1000) }),
      before: { 'R-047': notPosted },
      findings: ({ data, state }) => {
        const known = state.notices.reduce((n, { objections }) => n + objections.length, 0)
        const { raisedOn, by, text } = data
        return { objection: { id: `${state.id}-o${known + 1}`, raisedOn, by, text, state: 'open', investigator: null, report: null } }
      },
      note: ({ text }) => text,
    }),
    resolve: action({
      form: () => form({ objectionId: words(100), outcome: z.enum(['upheld', 'dismissed']), investigator: words(50), report: words(2000) }),
      before: { 'R-047': ({ state }) => openObjections(state).length === 0 && { message: '没有待查的异议。' } },
      guards: {
        'R-047': ({ data, state }) => {
          const open = openObjections(state)
          return open.length > 0 && !open.some(({ id }) => id === data.objectionId) && {
            path: 'objectionId', message: '没有这一条待查的异议。', fix: '从本户待查异议中选择。',
          }
        },
      },
      findings: ({ data, state }) => {
        const objection = openObjections(state).find(({ id }) => id === data.objectionId)!
        const settled = { ...objection, state: data.outcome, investigator: data.investigator, report: data.report }
        return { objection: settled, ...(data.outcome === 'upheld' && { ends: 'rejected' }) }
      },
      note: ({ outcome, report }) => `${outcome === 'upheld' ? '异议成立' : '异议不成立'}：${report}`,
    }),
    close: action({
      form: () => form({}),
      before: {
        'R-047': (check, { days }) => {
          const notice = runningNotice(check.state)
          if (!notice) return notPosted(check)
          const { today } = check.cx
          const from = spokenDate(notice.confirmedOn > notice.postedOn ? notice.confirmedOn : notice.postedOn, today)
          const due = spokenDate(notice.closableOn, today)
          return today < notice.closableOn && {
            message: `公示未满 ${days} 天，不能结束公示。${from}起算，${due}起可以结束。`, fix: `${due}再办；张贴日期填错的，更正张贴日期。`,
          }
        },
        'R-048': unsettled,
        'R-049': unsettled,
      },
      findings: () => ({ completes: true }),
    }),
  },
}
