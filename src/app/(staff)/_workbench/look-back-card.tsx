import { load } from '@/server/kernel/page'
import { listLookBacks } from '@/server/look-back/list-look-backs'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'

/** 回头看: how many eliminated households of the campaign under way still wait for their result. Nothing where none does. */
export async function LookBackCard() {
  const { counts } = await load(listLookBacks, { limit: 1 })
  if (!counts || counts.due === 0) return null
  return (
    <Card title="回头看" action={<Link href="/look-back" className="text-note">去核查</Link>}>
      <p className="text-small">已标注风险消除的农户，本次集中排查待核查 <b>{count(counts.due)}</b> 户。</p>
    </Card>
  )
}
