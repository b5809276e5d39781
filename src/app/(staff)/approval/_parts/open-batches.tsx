import type { listBatches } from '@/server/sign-off/list-batches'
import { dayTime } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'

type Batch = Awaited<ReturnType<typeof listBatches>>[number]

/** Bulk sign-offs that were not brought to their end, to go on with; without any, how one is begun. */
export function OpenBatches({ batches, home, hint }: { batches: readonly Batch[]; home: string; hint?: 'county' | 'township' }) {
  if (hint) return (
    <Card title={hint === 'county' ? '批量签批' : '批量上报'}>
      <ol className="list-decimal pl-5 text-small/6 text-ink-2">
        <li>在「资料齐全」中选中农户（X 选中，Shift X 或者按住 Shift 点击选到此行）。</li>
        {hint === 'county' ? (
          <>
            <li>「核对所选」由系统逐户重新核对，并随机抽取抽查户。</li>
            <li>抽查户逐户看资料，标明相符或者不符。</li>
            <li>写审批意见，签批；每户一份审批记录。</li>
          </>
        ) : (
          <>
            <li>「核对所选」由系统逐户重新核对，不符合的剔除。</li>
            <li>写审核意见，同意上报；每户一份审核记录。</li>
          </>
        )}
      </ol>
      <p className="pt-2 text-small text-ink-2">已选 <b data-picked>0</b> 户　<button type="submit" form="select" className="text-accent underline underline-offset-2">核对所选</button></p>
    </Card>
  )
  return (
    <Card title="未办完的批量签批">
      <ul className="text-small">
        {batches.map(({ id, number, at, rows, signed, left, status }) => (
          <li key={id} className="flex items-baseline justify-between py-1"><span>{dayTime(at, at)}　{number}　{status === 'checking' ? `待核对、签批 ${rows} 户` : `已签批 ${signed} 户，未完成 ${left} 户`}</span><Link href={`${home}?batch=${id}`}>接着办</Link></li>
        ))}
      </ul>
    </Card>
  )
}
