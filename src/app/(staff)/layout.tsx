import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { labelOf } from '@/domain/glossary'
import { hatsOf } from '@/server/auth/hats'
import { currentPerson, requireCaller } from '@/server/auth/session'
import { frame } from '@/server/navigation/frame'
import { load } from '@/server/kernel/page'
import { ReadOnlyBar } from '@/ui/feedback/page-bars'
import { ShortcutSheet } from '@/ui/help/shortcut-sheet'
import type { NavItem } from '@/ui/layout/nav-item'
import { SearchBox } from '@/ui/layout/search-box'
import { Shell } from '@/ui/layout/shell'
import { UserMenu } from '@/ui/layout/user-menu'
import { EarlySearchKey } from '@/ui/search/early-search-key'
import { signOut, wearHat } from '../(auth)/actions'
import { navigation, tabsOf } from './navigation'
import { StaffSearch } from './search/staff-search'

/** The frame of every page behind the login: navigation of the role with its counts, place, person. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireCaller()
  const hat = actor.hats[0]!
  const [view, person] = await Promise.all([load(frame, {}), currentPerson()])
  const others = person ? (await hatsOf(person)).filter((other) => other.id !== hat.id) : []
  const left = [...(view.publicity ? [] : ['/notices']), ...(view.monthly || view.counts['/monitoring'] !== '0' ? [] : ['/monitoring'])]
  const shown = (all: readonly NavItem[]) => all.filter(({ href }) => !left.includes(href))
  const items = shown(navigation[hat.role]).map((item) => ({ ...item, count: view.counts[item.href] }))
  const user = (
    <UserMenu
      name={actor.name}
      roleLabel={labelOf('role', hat.role)}
      signOut={<form action={signOut}><button type="submit" className="text-accent">退出登录</button></form>}
      switchIdentity={others.length > 0 && others.map((other) => (
        <form key={other.id} action={wearHat}>
          <input type="hidden" name="assignment" value={other.id} />
          <button type="submit" className="block py-1 text-accent">{other.roleLabel}　{other.place}</button>
        </form>
      ))}
    />
  )
  return (
    <Shell nav={items} tabs={shown(tabsOf(hat.role))} place={view.place} placeShort={view.placeShort} demo={view.demo} search={<StaffSearch />} phoneSearch={<SearchBox />} user={user}
      banner={hat.role === 'inspector' ? <ReadOnlyBar as="督查" /> : undefined}>
      {children}
      <ShortcutSheet />
      <EarlySearchKey nonce={(await headers()).get('x-nonce') ?? undefined} />
    </Shell>
  )
}
