import { Suspense } from 'react'
import { load } from '@/server/kernel/page'
import { countWarnings } from '@/server/warning/count-warnings'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { LoadingRows } from '@/ui/feedback/loading-rows'
import { Link } from '@/ui/layout/link'

const SHOWN = 6

/** 预警 of the caller's region by code. It is computed after the page has come: the work list does not wait for it. */
export function WarningCard() {
  return (
    <Suspense fallback={<Card title="监测预警"><LoadingRows rows={3} columns={2} what="预警" height={31} /></Card>}>
      <Counts />
    </Suspense>
  )
}

async function Counts() {
  const { findings, prompts, codes } = await load(countWarnings, {})
  return (
    <Card title="监测预警" note={codes.length > 0 && `预警 ${count(findings)} 条，提示核查 ${count(prompts)} 条`} action={<Link href="/warnings" className="text-note">全部</Link>}>
      {codes.length === 0 && <p className="text-small text-ink-2">现行方案所列的各项预警，目前都没有发生。</p>}
      <ul className="text-small">
        {codes.slice(0, SHOWN).map(({ code, title, count: n }) => (
          <li key={code} className="flex min-h-6 items-center gap-2 max-md:min-h-9"><Link href={`/warnings?code=${code}`} className="truncate">{title}</Link><b className="ml-auto">{count(n)}</b></li>
        ))}
      </ul>
    </Card>
  )
}
