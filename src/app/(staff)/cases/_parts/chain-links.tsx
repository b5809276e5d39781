import { day } from '@/ui/format/day'

interface ChainLinksProps {
  links: readonly { key: string; title: string; levelLabel: string; state: 'done' | 'current' | 'waiting' | 'skipped'; enteredOn: string | null; doneOn: string | null; documentNumber: string | null }[]
  today: string
}

/** The levels of a chain, one after the other: date and document number, the one that is waited for, those to come. */
export function ChainLinks({ links, today }: ChainLinksProps) {
  return (
    <ol className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {links.map((link) => (
        <li key={link.key} className={link.state === 'current' ? 'font-semibold text-due' : link.state === 'done' ? '' : 'text-ink-3'}>
          {link.levelLabel}　{link.title}
          <span className="block font-normal">
            {link.state === 'done' && link.doneOn ? `${day(link.doneOn, today)}${link.documentNumber ? `　${link.documentNumber}` : ''}` : link.state === 'current' && link.enteredOn ? `待办，${day(link.enteredOn, today)}送达` : link.state === 'skipped' ? '未办' : '未到'}
          </span>
        </li>
      ))}
    </ol>
  )
}
