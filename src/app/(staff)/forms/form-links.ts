import type { FormLine } from '@/server/form/get-forms-desk'
import { listHref } from '../url-state'

export interface FormLink {
  label: string
  href: string
}

interface Here {
  /** Region looked at, and its level. */
  at: string
  level: string
  household: { id: string } | null
}

/** What can be printed of a form from where one stands: filled for a household or a place, by variant, and blank. */
export function linksOf({ number, subject, href, levels, variants }: FormLine, { at, level, household }: Here): FormLink[] {
  const print = (params: Record<string, string | undefined>) => listHref(`/print/forms/${number}`, params)
  if (subject === 'stored') return [{ label: '打开', href: href! }]
  if (subject === 'household') return [...(household ? [{ label: '打印本户', href: print({ household: household.id }) }] : []), { label: '空白表', href: print({ region: at }) }]
  if (!(levels as readonly string[]).includes(level)) return []
  const filled = variants ? variants.map(({ label, options }) => ({ label, href: print({ region: at, kind: options.kind }) })) : [{ label: '打印', href: print({ region: at }) }]
  return [...filled, { label: '空白表', href: print({ region: at, blank: 'true' }) }]
}
