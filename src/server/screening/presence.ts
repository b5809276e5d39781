import 'server-only'
import { machineNow } from '@/server/kernel/clock'

const STAYS = 10_000 // ms without a sign: three looks missed

interface Editor {
  userId: string
  name: string
  householdId: string
  at: number
}

const byVillage = new Map<string, Map<string, Editor>>()

/** Notes in which row somebody is, and answers who is in the others. A hint between clerks of one server: kept in memory, bound to nothing. */
export function meet(villageCode: string, who: { id: string; name: string }, householdId: string | undefined): { householdId: string; name: string }[] {
  const now = machineNow().getTime()
  const editors = byVillage.get(villageCode) ?? new Map<string, Editor>()
  byVillage.set(villageCode, editors)
  if (householdId) editors.set(who.id, { userId: who.id, name: who.name, householdId, at: now })
  else editors.delete(who.id)
  for (const editor of editors.values()) if (now - editor.at > STAYS) editors.delete(editor.userId)
  return [...editors.values()].filter((editor) => editor.userId !== who.id).map((editor) => ({ householdId: editor.householdId, name: editor.name }))
}
