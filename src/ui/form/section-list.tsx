import { cls } from '../format/classes'

export interface SectionLink {
  /** The `id` of the section. */
  id: string
  label: string
  state: 'done' | 'missing' | 'wrong'
  current?: boolean
}

const WORDS = {
  done: (
    <span className="text-ok">
      ✓<span className="sr-only">已填</span>
    </span>
  ),
  missing: <span className="text-due">待填</span>,
  wrong: <span className="text-bad">有误</span>,
}

/** The sections of a long form at its left, each with 「✓」, 「待填」 or 「有误」; a strip on the phone. */
export function SectionList({ sections }: { sections: SectionLink[] }) {
  return (
    <nav aria-label="本表各部分" className="min-w-0 shrink-0 text-small md:w-28">
      <ul className="relative flex max-md:overflow-x-auto md:block">
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              aria-current={section.current ? 'true' : undefined}
              className={cls(
                'flex min-h-8 items-center gap-2 border-line px-2 py-1.5 whitespace-nowrap hover:no-underline max-md:min-h-11 max-md:border-b-2 md:border-l-2',
                section.current ? 'border-accent bg-accent-tint font-semibold text-accent-deep' : 'text-ink-2',
              )}
            >
              {section.label}
              {!section.current && <span className="ml-auto">{WORDS[section.state]}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
