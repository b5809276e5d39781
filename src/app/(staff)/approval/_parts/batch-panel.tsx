import type { ReactNode } from 'react'
import type { BatchView } from '@/server/sign-off/get-batch'
import { ButtonLink } from '@/ui/button/button-link'
import { newRequestId } from '@/ui/form/request-id'
import { Card } from '@/ui/layout/card'
import { cancel } from '../actions'
import { BatchResults } from './batch-results'
import { BatchRows } from './batch-rows'
import { BatchSample } from './batch-sample'
import { OneButtonForm } from './one-button-form'
import { BULK_ACT } from './bulk-act'
import { SignForm, type Minutes } from './sign-form'

interface BatchPanelProps {
  batch: BatchView
  home: string
  back: string
  minutes: readonly Minutes[]
}

/** 批量签批预览 and, once signed, its result list: the state is the server's, so another computer shows the same. */
export function BatchPanel({ batch, home, back, minutes }: BatchPanelProps) {
  const { id, level, status, counts } = batch
  const params = { id, level, back }
  const signed = status === 'signing'
  const act = BULK_ACT[level]
  return (
    <Card kind="table" title={signed ? `${act}结果` : `批量${act}预览`} action={<span className="text-note text-ink-3">{batch.createdAt.slice(11, 16)} 核对</span>}>
      <dl className="grid auto-cols-fr grid-flow-col border-b border-line text-center">
        <Figure label="已选">{counts.selected}</Figure>
        <Figure label={`${signed ? '已' : '可'}${act}`}>{signed ? counts.signed : counts.fit}</Figure>
        <Figure label={signed ? `未${act}` : '须剔除'}>{signed ? counts.refused + counts.pending : counts.leftOut}</Figure>
        {level === 'county' && <Figure label="抽查">{counts.sampled}</Figure>}
      </dl>
      {batch.rows.filter(({ leftOut }) => leftOut !== null).map((row) => (
        <p key={row.caseId} className="mx-3 mt-2 border-l-3 border-due-line bg-due-tint px-2.5 py-1.5 text-small"><b className="text-due">剔除：</b>{row.headName}　{row.leftOut}已转入「有疑点」或者另行办理。</p>
      ))}
      {status === 'stopped' && <p role="alert" className="mx-3 mt-2 border-l-3 border-bad bg-bad-tint px-2.5 py-1.5 text-small"><b className="text-bad">抽查有不符，本批已停止。</b>其余农户没有{act}，可以重新选中核对。</p>}
      {signed ? <BatchResults batch={batch} params={params} /> : <BatchRows batch={batch} />}
      {!signed && counts.sampled > 0 && <BatchSample batch={batch} params={params} />}
      {status === 'checking' && (
        <div className="border-t border-line px-3 py-2.5">
          <SignForm params={params} requestId={newRequestId()} level={level} fit={counts.fit} unchecked={counts.unchecked} minutes={minutes} />
          <div className="mt-2"><OneButtonForm action={cancel} params={params} requestId={newRequestId()} variant="plain">取消选择</OneButtonForm></div>
        </div>
      )}
      {status !== 'checking' && <p className="border-t border-line px-3 py-2.5"><ButtonLink href={back ? `${home}?${back}` : home}>关闭本批</ButtonLink></p>}
    </Card>
  )
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return <div className="flex flex-col-reverse border-line py-1.5 not-first:border-l"><dt className="text-note text-ink-2">{label}</dt><dd className="text-h1">{children}</dd></div>
}
