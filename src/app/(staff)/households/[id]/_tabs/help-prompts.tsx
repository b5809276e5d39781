import { citationOf, type Refusal } from '@/domain/refusal'
import { Link } from '@/ui/layout/link'

/** What the help still lacks, each with its rule: prompts to check, nothing is refused. */
export function HelpPrompts({ prompts, planHref }: { prompts: readonly Refusal[]; planHref?: string }) {
  if (prompts.length === 0) return null
  return (
    <section aria-label="提示核查" className="rounded-badge border-l-4 border-due-line bg-due-tint px-3 py-2 text-small">
      <h2 className="flex font-semibold text-due">提示核查　{prompts.length}{planHref && <Link href={planHref} className="ml-auto font-normal">帮扶计划</Link>}</h2>
      <ul>
        {prompts.map((prompt) => (
          <li key={`${prompt.rule}${prompt.message}`} className="py-0.5">{prompt.message}{prompt.fix && `办法：${prompt.fix}`}<span className="text-ink-2">{citationOf(prompt)}</span></li>
        ))}
      </ul>
    </section>
  )
}
