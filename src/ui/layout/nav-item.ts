/** One entry of the main navigation, made by the page's layout from the role and the policy in force. */
export interface NavItem {
  href: string
  /** Full words, 168 px navigation and phone menu: 「风险消除」. */
  label: string
  /** Another path of the same place: /policies of 方案. */
  also?: string
  /** Two or three characters for the 52 px navigation and the tab bar: 「消除」. */
  short: string
  /** What stands behind the words, ready to print: 「23」, 「72%」. */
  count?: string
  /** What the count means, for screen readers: 「1 件待办」. */
  countLabel?: string
  /** A small heading above this entry in the wide navigation: 「业务办理」. */
  heading?: string
  /** Left out of the 52 px navigation, which has room for about a dozen entries. */
  wideOnly?: boolean
}

/** Whether the entry is the place the reader is at: its own path or one below it; query strings do not count. */
export function isCurrent(item: NavItem, pathname: string): boolean {
  const path = (item.href.split('?')[0] ?? item.href).replace(/\/current$/, '') // 集中排查 is the place of every campaign
  return [path, item.also ?? path].some((one) => pathname === one || (one !== '/' && pathname.startsWith(`${one}/`)))
}

/** The entry with the longest matching path: of /cases and /cases/elimination the second. */
export function currentItem(items: NavItem[], pathname: string): NavItem | undefined {
  return items.filter((item) => isCurrent(item, pathname)).sort((a, b) => b.href.length - a.href.length)[0]
}
