import type { ReactNode } from 'react'
import { StatePanel } from './state-panel'

export interface ServerErrorProps {
  /** 「没有保存成功」 or 「没有读出来」. */
  title?: string
  line?: string
  /** 「8F2C-1907」, to be told to the county's administrator. */
  reference?: string
  actions: ReactNode
  heading?: 'h1' | 'h2'
}

/** The server did not answer: what is safe, 再试一次, the reference number. */
export function ServerError({ title = '没有读出来', line = '服务器暂时没有回应。', reference, actions, heading }: ServerErrorProps) {
  return (
    <StatePanel
      heading={heading}
      role="alert"
      title={title}
      lines={[line]}
      actions={actions}
      foot={reference && `仍不行时，把编号 ${reference} 告诉县管理员。`}
    />
  )
}
