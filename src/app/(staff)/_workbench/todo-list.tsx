import { addDays } from '@/domain/time/local-date'
import { ButtonLink } from '@/ui/button/button-link'
import { NotYet } from '@/ui/button/not-yet'
import { ClockBadge } from '@/ui/case/clock-badge'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { DataTable } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { ShowMore } from '@/ui/table/show-more'
import { TwoLines } from '@/ui/table/two-lines'
import { basisWords, groupsOf, todoClock, todoLink, todoSentence, type TodoBatch, type TodoRow } from './todo-link'

interface TodoListProps {
  items: readonly TodoRow[]
  today: string
  /** The next page of the list, if there is one. */
  more?: string
}

/** 待办事项 by deadline: a table at a desk, cards on the phone; each leads to the form of its step. */
export function TodoList({ items, today, more }: TodoListProps) {
  const groups = groupsOf(items, today)
  return (
    <>
      <div className="max-md:hidden">
        <Card kind="table">
          <ListKeys>
            <DataTable
              caption="待办事项"
              groups={groups}
              rowKey={({ row }) => row.key}
              rowHref={(batch) => (batch.row.notBefore ? undefined : todoLink(batch).href)}
              columns={[
                { key: 'clock', head: '时限', width: 'w-[98px]', cell: ({ row }) => <ClockBadge clock={todoClock(row, today)} today={today} sentence={todoSentence(row, today)} dueOn={row.dueOn ?? undefined} /> },
                { key: 'who', head: '农户', width: 'w-[172px]', cell: (batch) => <TwoLines first={<Who batch={batch} />} second={place(batch)} /> },
                { key: 'act', head: '待办事项', cell: (batch) => <TwoLines first={<span className="line-clamp-1">{batch.row.act}</span>} second={<span className="line-clamp-1">{reason(batch)}</span>} /> },
                { key: 'basis', head: '时限依据', width: 'w-[186px]', secondary: true, cell: ({ row }) => <TwoLines first={basisWords(row, today).first} second={basisWords(row, today).second} /> },
                { key: 'go', head: '办理', headHidden: true, width: 'w-[100px]', cell: (batch) => <span className="[&>*]:min-w-19"><TodoButton batch={batch} today={today} size="dense" /></span> },
              ]}
            />
          </ListKeys>
          <ShowMore href={more} next={40} unit="件" />
        </Card>
      </div>
      <div className="flex flex-col gap-3 md:hidden">
        {groups.map((group) => (
          <section key={group.key} className="flex flex-col gap-2.5">
            <h2 className="text-small font-semibold text-ink-2">{group.title}　{group.rows.length}</h2>
            {group.rows.map((batch) => <TodoCard key={batch.row.key} batch={batch} today={today} />)}
          </section>
        ))}
        <ShowMore href={more} next={40} unit="件" />
      </div>
    </>
  )
}

/** 「余某海　4 人」, or 「3 户」 where one act is for several. */
const Who = ({ batch: { row, rows } }: { batch: TodoBatch }) => (rows.length > 1 ? <b>{rows.length} 户</b> : <><b>{row.headName}</b>　{row.people} 人</>)

const place = ({ row, rows }: TodoBatch): string => `${row.villageName} ${rows.length > 1 ? '' : row.group}`

/** Names take the place of the reason: who is on the agenda, whose names hang. */
const reason = ({ row, rows }: TodoBatch): string => (rows.length > 1 ? rows.map(({ headName }) => headName).join('、') : row.reason)

function TodoCard({ batch, today }: { batch: TodoBatch; today: string }) {
  const { row, rows } = batch
  return (
    <article className="rounded-dialog border border-line bg-surface px-3.5 pt-3 pb-3.5">
      <div className="flex items-center gap-2">
        <h3 className="text-h2">{rows.length > 1 ? `${rows.length} 户` : row.headName}</h3>
        {rows.length === 1 && <span className="text-ink-2">{row.people} 人</span>}
        <span className="ml-auto"><ClockBadge clock={todoClock(row, today)} today={today} sentence={todoSentence(row, today)} /></span>
      </div>
      <p className="text-small text-ink-2">{place(batch)}</p>
      <p className="pt-1.5">{row.act}</p>
      <p className="pb-2.5 text-small text-ink-2">{reason(batch)}{row.dueOn && `　${basisWords(row, today).first}`}</p>
      <TodoButton batch={batch} today={today} size="normal" />
    </article>
  )
}

function TodoButton({ batch, today, size }: { batch: TodoBatch; today: string; size: 'dense' | 'normal' }) {
  const { row, rows } = batch
  const { href, words } = todoLink(batch)
  if (row.notBefore) return <NotYet size={size} words={row.notBefore === addDays(today, 1) ? '明日可办' : `${day(row.notBefore, today)}可办`} reason={`公示未满规定天数，${day(row.notBefore, today)}起可以结束。`} />
  return <ButtonLink href={href} size={size} wide={size === 'normal' ? 'always' : undefined} variant={size === 'normal' ? 'primary' : 'plain'} label={`${words}：${rows.length > 1 ? `${row.villageName} ${rows.length} 户` : row.headName}`}>{words}</ButtonLink>
}
