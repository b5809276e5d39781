import { ButtonLink } from '../button/button-link'
import { StatePanel } from './state-panel'

/** An empty list: what will appear here, what was done last, and at most one way on. */
export function EmptyState({ title, lines = [], link }: { title: string; lines?: string[]; link?: { label: string; href: string } }) {
  return <StatePanel title={title} lines={lines} actions={link && <ButtonLink href={link.href}>{link.label}</ButtonLink>} />
}

export interface FilteredEmptyProps {
  /** 「没有符合条件的农户」. */
  title: string
  /** The conditions in force, each with the address of the list without it. */
  conditions: { label: string; without: string }[]
  clearHref: string
}

/** A list that filters have emptied: names the conditions, offers to drop them. */
export function FilteredEmpty({ title, conditions, clearHref }: FilteredEmptyProps) {
  const last = conditions.at(-1)
  return (
    <StatePanel
      title={title}
      lines={[`当前条件：${conditions.map((condition) => condition.label).join('、')}。`]}
      actions={
        <>
          <ButtonLink href={clearHref} variant="primary">
            清除筛选
          </ButtonLink>
          {last && conditions.length > 1 && <ButtonLink href={last.without}>只去掉「{last.label}」</ButtonLink>}
        </>
      }
    />
  )
}
