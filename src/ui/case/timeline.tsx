import { cls } from '../format/classes'

export interface TimelineEntry {
  key: string
  /** The act, in bold: 「乡镇审核同意」. */
  act: string
  /** 「吴某某」, 「医保部门推送」. */
  who?: string
  /** Ready to read, with what belongs to it: 「5月15日 16:20」, 「5月9日 09:12　附照片」. */
  when: string
  /** Same instant for machines. */
  at?: string
  tone?: 'due'
  /** The step that is waited for; stands on top. */
  now?: boolean
  href?: string
}

/** 办理记录, newest first; corrections are entries of their own. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="text-small/[1.125rem]">
      {entries.map((entry) => (
        <li
          key={entry.key}
          className="relative pb-[9px] pl-[18px] after:absolute after:top-[15px] after:-bottom-[3px] after:left-[6.5px] after:w-px after:bg-line-2 last:after:hidden"
        >
          <span
            aria-hidden="true"
            className={cls(
              'absolute rounded-full',
              entry.now ? 'top-[3px] left-[1.5px] size-[11px] border-3 border-accent bg-surface' : 'top-[5px] left-[3px] size-2',
              !entry.now && (entry.tone === 'due' ? 'bg-due' : 'bg-ok'),
            )}
          />
          <b>{entry.href ? <a href={entry.href}>{entry.act}</a> : entry.act}</b>
          {entry.who && <>　{entry.who}</>}
          <span className="block text-ink-2">{entry.at ? <time dateTime={entry.at}>{entry.when}</time> : entry.when}</span>
        </li>
      ))}
    </ol>
  )
}
