import { compareSnapshot } from '@/server/snapshot/compare-snapshot'
import { getSnapshot } from '@/server/snapshot/get-snapshot'
import { listSnapshots } from '@/server/snapshot/list-snapshots'
import { takeSnapshot } from '@/server/snapshot/take-snapshot'
import { read, write, type Endpoint } from '../endpoint'

export const snapshots: Endpoint[] = [
  write('POST', '/snapshots', '建立快照', takeSnapshot),
  read('/snapshots', '快照', listSnapshots),
  read('/snapshots/:id', '一份快照', getSnapshot),
  read('/snapshots/:id/changes', '快照与现在的差异', compareSnapshot),
]
