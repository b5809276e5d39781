import type { ReactNode } from 'react'
import { ButtonLink } from '../button/button-link'
import { StatePanel } from './state-panel'

export interface NotAllowedProps {
  /** 「您不能审批这一户」. */
  title: string
  /** Why, with its rule. */
  reason: string
  /** 「县级审批员孙某某、何某某」. */
  who?: string
  actions?: ReactNode
  heading?: 'h1' | 'h2'
}

/** Within the region, but not this person's act: why, who may, the next step. */
export function NotAllowed({ title, reason, who, actions, heading }: NotAllowedProps) {
  return <StatePanel heading={heading} title={title} lines={[reason, who && `可以办理的人：${who}。`].filter(Boolean)} actions={actions} />
}

/** Not there, or out of the region: the same words and status 404, so that nothing is given away. */
export function NotFound({ homeHref = '/', searchable = true }: { homeHref?: string; searchable?: boolean }) {
  return (
    <StatePanel
      heading="h1"
      title="没有找到这个页面"
      lines={['网址可能有误，或者内容不在您的工作范围内。']}
      actions={
        <>
          <ButtonLink href={homeHref} variant="primary">
            回到工作台
          </ButtonLink>
          {searchable && (
            <ButtonLink href="/search" keys="Ctrl K">
              搜索
            </ButtonLink>
          )}
        </>
      }
    />
  )
}

/** A route the policy in force does not know: 「现行方案不设公示。」. */
export function NotInPolicy({ sentence, homeHref = '/' }: { sentence: string; homeHref?: string }) {
  return (
    <StatePanel
      heading="h1"
      title={sentence}
      lines={['本县现行方案没有这一环节，相关页面不显示。']}
      actions={<ButtonLink href={homeHref}>回到工作台</ButtonLink>}
    />
  )
}
