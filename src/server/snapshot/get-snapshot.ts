import 'server-only'
import { z } from 'zod'
import { defineQuery } from '@/server/kernel/query'
import { getSnapshotInReach } from './snapshot-in-reach'
import { snapshotView } from './snapshot-view'

/** GET /snapshots/{id}: what was reported, and whether it is still as it was taken. */
export const getSnapshot = defineQuery({
  name: 'snapshots.get',
  permission: 'statistics.read',
  input: z.strictObject({ id: z.string() }),
  run: async (cx, { id }) => snapshotView(cx.db, await getSnapshotInReach(cx, id)),
})
