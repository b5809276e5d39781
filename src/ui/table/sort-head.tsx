import { Link } from '../layout/link'

/** A column head that sorts: a link that keeps the filters; the direction in force is drawn, and said in words. */
export function SortHead({ words, href, direction }: { words: string; href: string; direction?: 'ascending' | 'descending' }) {
  return (
    <Link href={href} scroll={false} className="text-ink-2">
      {words}
      <span aria-hidden="true">{direction === 'ascending' ? ' ↑' : direction === 'descending' ? ' ↓' : ''}</span>
      <span className="sr-only">{direction === 'ascending' ? '，现为升序' : direction === 'descending' ? '，现为降序' : '，按此排序'}</span>
    </Link>
  )
}
