import { Link } from '../layout/link'

/** 「再显示 20 户」: the next key of the list in the URL. Absent on the last page. */
export function ShowMore({ href, next, unit = '户', rest }: { href?: string; next: number; unit?: string; rest?: number }) {
  if (!href) return null
  return (
    <p className="border-t border-line px-3 py-[5px] text-small max-md:py-2.5">
      <Link href={href} scroll={false} className="max-md:inline-flex max-md:min-h-11 max-md:items-center">
        再显示 {rest === undefined ? next : Math.min(next, rest)} {unit}
      </Link>
    </p>
  )
}
