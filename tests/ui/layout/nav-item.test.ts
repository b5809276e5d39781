import { expect, it } from 'vitest'
import { currentItem, type NavItem } from '@/ui/layout/nav-item'

const items: NavItem[] = ['/', '/cases', '/cases/elimination', '/case'].map((href) => ({ href, label: href, short: href }))
const at = (pathname: string) => currentItem(items, pathname)?.href

it('the longest path wins; the landing page is only itself', () => {
  expect([at('/'), at('/cases'), at('/cases/elimination/3'), at('/cases/7'), at('/casebook'), at('/x')]).toEqual([
    '/',
    '/cases',
    '/cases/elimination',
    '/cases',
    undefined,
    undefined,
  ])
})

it('a place may have another path', () => {
  const policy: NavItem = { href: '/admin/policy', also: '/policies', label: '方案', short: '方案' }
  expect(['/policies', '/policies/x', '/admin/policy/adopt', '/policiesx'].map((path) => currentItem([policy], path)?.href)).toEqual(['/admin/policy', '/admin/policy', '/admin/policy', undefined])
})
