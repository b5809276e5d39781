import type { ReactNode } from 'react'
import { Disclosure } from './disclosure'

export interface UserMenuProps {
  name: string
  /** 「乡镇经办员」. */
  roleLabel: string
  /** The other identities, as forms or links under 「切换身份」. */
  switchIdentity?: ReactNode
  /** The form that signs out. */
  signOut: ReactNode
  children?: ReactNode
}

/** Person and role in the top bar; behind them 切换身份 and 退出登录. */
export function UserMenu({ name, roleLabel, switchIdentity, signOut, children }: UserMenuProps) {
  return (
    <Disclosure
      className="relative shrink-0"
      summary={
        <span className="flex h-11 items-center gap-1.5 px-1 text-[0.875rem]/5 text-surface md:h-9 md:text-small">
          {name}
          <span className="text-accent-line max-md:hidden">{roleLabel}</span>
        </span>
      }
    >
      <div className="lift-menu absolute top-full right-0 z-40 min-w-60 rounded-base border border-line-2 bg-surface p-3 text-ink">
        <p className="pb-2 text-small text-ink-2">
          {name}　{roleLabel}
        </p>
        {switchIdentity && (
          <div className="border-t border-line py-2">
            <p className="pb-1 font-semibold">切换身份</p>
            {switchIdentity}
          </div>
        )}
        {children}
        <div className="border-t border-line pt-2">{signOut}</div>
      </div>
    </Disclosure>
  )
}
