import type { BatchView } from '@/server/notice/batch-view'
import { ButtonLink } from '@/ui/button/button-link'
import { ClockBadge } from '@/ui/case/clock-badge'
import { dayTime } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { DataTable, type Column } from '@/ui/table/data-table'
import { TwoLines } from '@/ui/table/two-lines'
import { batchClock, batchFacts, GROUPS, objectionWords } from './batch-words'

interface BatchTableProps {
  batches: readonly BatchView[]
  today: string
  mayAct: boolean
  mayPrint: boolean
}

/** The batches of several villages, grouped by village: a desk's list; each row leads to its batch. */
export function BatchTable({ batches, today, mayAct, mayPrint }: BatchTableProps) {
  const villages = [...new Set(batches.map(({ villageCode }) => villageCode))]
  const groups = villages.map((code) => {
    const rows = batches.filter(({ villageCode }) => villageCode === code)
    return { key: code, title: `${rows[0]!.township}${rows[0]!.place}`, rows }
  })
  const columns: Column<BatchView>[] = [
    { key: 'state', head: '状态', width: 'w-[132px]', phone: 'end', cell: (batch) => <State batch={batch} today={today} /> },
    { key: 'batch', head: '批次', phone: 'first', cell: (batch) => <TwoLines first={batch.title} second={batch.sheet ? `${batch.sheet.view.number}　第 ${batch.sheet.version} 版` : '尚未打印'} /> },
    { key: 'facts', head: '进展', phone: 'second', cell: (batch) => <TwoLines first={batchFacts(batch, today)} second={progress(batch, today)} /> },
    { key: 'act', head: '办理', headHidden: true, width: 'w-[120px]', align: 'right', phone: 'none', cell: (batch) => <Next batch={batch} mayAct={mayAct} mayPrint={mayPrint} /> },
  ]
  return <Card kind="table"><DataTable caption="公示批次" columns={columns} groups={groups} rowKey={({ id }) => id} rowHref={({ id }) => `/notices/${id}`} /></Card>
}

function State({ batch, today }: { batch: BatchView; today: string }) {
  const clock = batchClock(batch, today)
  if (clock) return <ClockBadge clock={clock} today={today} />
  return <Badge tone={batch.group === 'closable' ? 'ok' : 'neutral'}>{GROUPS.find(({ key }) => key === batch.group)!.label}</Badge>
}

/** What the second line says: what stands in the way, else the last that was done. */
function progress(batch: BatchView, today: string): string {
  if (batch.listChanged) return `名单已有变化，须打印第 ${batch.sheet!.version + 1} 版`
  if (batch.differs) return `张贴日期与纸面不符，须打印第 ${batch.sheet!.version + 1} 版`
  const objections = objectionWords(batch)
  if (objections) return objections
  if (batch.posting) return `${batch.posting.place}${batch.posting.photoId ? '' : '　未附张贴照片'}`
  return batch.printedAt ? `${dayTime(batch.printedAt, today)} 已打印` : ''
}

function Next({ batch: { id, group, act, sheet, title, rows }, mayAct, mayPrint }: { batch: BatchView; mayAct: boolean; mayPrint: boolean }) {
  const link = (words: string, href: string) => <ButtonLink href={href} size="dense" label={`${words}：${title}`}>{words}</ButtonLink>
  if (group === 'pending' && !sheet && mayPrint) return link('打印 A4', `/notices/${id}`)
  if (group === 'pending' && mayAct && act === 'announcement') return link('登记公告', rows.length === 1 ? `/cases/${rows[0]!.case.id}/announcement` : `/notices/${id}`)
  if (group === 'pending' && mayAct) return link('确认张贴', `/notices/${id}#post`)
  if (group === 'closable' && mayAct) return link('结束公示', `/notices/${id}#close`)
  return link('查看', `/notices/${id}`)
}
