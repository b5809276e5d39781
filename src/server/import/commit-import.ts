import 'server-only'
import { z } from 'zod'
import { enqueueJob } from '@/server/job/enqueue'
import { defineAction } from '@/server/kernel/action'
import { conflict } from '@/server/kernel/errors'
import { commitJob } from './commit-job'
import { importView } from './import-view'
import { assertState, lockImport } from './lock-import'

/** 确认导入 n 户: what is new or changed is taken over in the background; households with faults are left out. */
export const commitImport = defineAction({
  name: 'imports.commit',
  permission: 'register.import',
  status: 202,
  load: lockImport,
  body: z.strictObject({}),
  detail: z.strictObject({ fileName: z.string(), households: z.int() }),
  async run(cx, { row }) {
    const { tx, county } = cx
    assertState(row.state, ['checked'], '导入')
    const households = await tx.importHousehold.count({ where: { county, importId: row.id, state: { in: ['new', 'changed'] } } })
    if (households === 0) throw conflict([{ message: '没有可以导入的农户：表中各户都已登记且没有变化，或者都须改正。' }])
    const jobId = await enqueueJob(cx, commitJob, { id: row.id })
    const after = await tx.import.update({ where: { county_id: { county, id: row.id } }, data: { state: 'committing', jobId } })
    return { result: importView(after), subject: { kind: 'import', id: row.id }, detail: { fileName: row.fileName, households } }
  },
})
