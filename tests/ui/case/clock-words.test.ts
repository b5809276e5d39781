import { expect, it } from 'vitest'
import { clockSentence, clockWords, type ClockView } from '@/ui/case/clock-words'

const said = (clock: ClockView) => Object.values(clockWords(clock, '2026-05-18'))

it.each<[ClockView, string, string]>([
  [{ state: 'overdue', by: 2 }, '超期2天', 'bad'],
  [{ state: 'running', left: 0 }, '今日到期', 'due'],
  [{ state: 'running', left: 1 }, '剩余1天', 'due'],
  [{ state: 'running', left: 3 }, '剩余3天', 'due'],
  [{ state: 'running', left: 4 }, '剩余4天', 'neutral'],
  [{ state: 'running', left: 3, dayKind: 'working' }, '剩余3个工作日', 'due'],
  [{ state: 'minimum', from: '2026-05-24' }, '5月24日可结束', 'accent'],
  [{ state: 'met', lateBy: 0 }, '按时办结', 'ok'],
  [{ state: 'met', lateBy: 3 }, '超期3天办结', 'bad'],
  [{ state: 'none' }, '未设时限', 'neutral'],
  [{ state: 'paused', why: '异议待查' }, '异议待查，暂停', 'due'],
])('%j', (clock, words, tone) => expect(said(clock)).toEqual([words, tone]))

it('says how it was counted', () => {
  expect(clockSentence({ event: '发现线索', startedOn: '2026-05-02', dueOn: '2026-05-17', days: 15, clause: '方案 二（一）4（1）' }, '2026-05-18')).toBe(
    '5月2日发现线索，当日不计，15 天至5月17日24时。方案 二（一）4（1）',
  )
})
