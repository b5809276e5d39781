import { load } from '@/server/kernel/page'
import { listLedgers } from '@/server/ledger/list-ledgers'
import { ButtonLink } from '@/ui/button/button-link'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'

export const metadata = { title: '台账' }

type Line = Awaited<ReturnType<typeof listLedgers>>['own'][number]
const LEVELS: Record<string, string> = { village: '村级', township: '乡镇', county: '县级', prefecture: '市级', province: '省级' }

/** 台账: the ledgers of the caller's own level first, then the others. */
export default async function LedgersPage() {
  const { level, own, others } = await load(listLedgers, {})
  return (
    <Page>
      <PageHeader title="台账" titleInBar note={`${own.length + others.length} 本，都由办理记录汇总，不另填报`} actions={<ButtonLink href="/ledgers/exports">导出记录</ButtonLink>} />
      <Gutter className="flex flex-col gap-3">
        <Card kind="table" title={`${LEVELS[level]}台账`} note={`${own.length} 本`}><Lines lines={own} /></Card>
        {others.length > 0 && <Card kind="table" title="其他层级的台账" note={`${others.length} 本`}><Lines lines={others} /></Card>}
      </Gutter>
    </Page>
  )
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map(({ key, number, title, levels, opens, note }) => (
        <li key={key} className="flex flex-wrap items-baseline gap-x-4 border-b border-line px-3 py-2 last:border-b-0 max-md:px-3.5 max-md:py-3">
          <span className="w-14 text-small text-ink-3">{number}</span>
          <Link href={opens === 'rows' ? `/ledgers/${key}/rows` : `/ledgers/${key}`} className="w-[340px] font-semibold max-md:w-auto max-md:grow">{title}</Link>
          <span className="w-[150px] text-small text-ink-2 max-md:hidden">{levels.map((each) => LEVELS[each]).join('、')}</span>
          <span className="min-w-0 flex-1 text-small text-ink-2 max-md:w-full max-md:flex-none">{note}</span>
        </li>
      ))}
    </ul>
  )
}
