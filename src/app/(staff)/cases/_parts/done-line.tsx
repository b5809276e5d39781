import { getCase } from '@/server/case/get-case'
import { requireCaller } from '@/server/auth/session'
import { AppError } from '@/server/kernel/errors'
import { Link } from '@/ui/layout/link'

/** 「孔某田：已通过　撤销」 for the case decided just now; nothing for an address that somebody made up. */
export async function DoneLine({ id }: { id: string | undefined }) {
  const view = id ? await decided(id) : null
  const last = view?.events.at(-1)
  if (!view || !last) return null
  const what = view.status === 'rejected' ? '不予通过' : last.action === 'return' ? '已退回修改' : last.action === 'revoke' ? '已撤销审批' : '已通过'
  return (
    <p role="status" className="rounded-base border border-ok-line bg-ok-tint px-3 py-1.5 text-small">
      <b className="text-ok">{view.household.headName}：{what}</b>
      <Link href={`/cases/${view.id}`} className="ml-3">查看</Link>
      {view.acts.some(({ action }) => action === 'revoke') && <Link href={`/cases/${view.id}?act=revoke#act`} className="ml-3">撤销</Link>}
    </p>
  )
}

async function decided(id: string) {
  try {
    return await getCase(await requireCaller(), { id })
  } catch (error) {
    if (error instanceof AppError && error.status === 404) return null
    throw error
  }
}
