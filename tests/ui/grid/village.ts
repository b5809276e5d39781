import type { Entry, RosterRow, Saved } from '@/ui/grid/entry'
import { GridStore } from '@/ui/grid/grid-store'

export const TODAY = '2026-05-18'

export const household = (sequence: number, headName: string, more: Partial<RosterRow> = {}): RosterRow => ({
  householdId: `h${sequence}`, sequence, headName, memberCount: 3, group: '下塆组', keyGroups: [], ...more,
})

export const full: Entry = { met: true, unmet: [], above: true, keyGroup: false, signed: 'declines', surveyor: '李明', on: '2026-05-17', note: '' }

export const saved = (id: string, entry: Entry = full, more: Partial<Saved> = {}): Saved => ({ id, entry, by: '赵强', at: '2026-05-17T10:00:00+08:00', mine: true, byException: false, ...more })

/** Five households: the first is entered, the third in a key group, the last in another group. */
export function village(): GridStore {
  let keys = 0
  const rows = [household(1, '方成'), household(2, '徐英'), household(3, '胡平', { keyGroups: ['subsistenceAllowance'] }), household(4, '朱安'), household(5, '魏田', { group: '河嘴组' })]
  const store = new GridStore(rows.map((roster, i) => ({ roster, saved: i === 0 ? saved('s1') : null })), TODAY, () => `key-${(keys += 1)}`)
  store.show({ group: null, onlyLeft: false })
  return store
}
