import type { FormLine } from '@/server/form/get-forms-desk'
import { ButtonLink } from '@/ui/button/button-link'
import { Badge } from '@/ui/layout/badge'
import { linksOf } from './form-links'

const LEVEL: Record<string, string> = { village: '村', township: '乡镇', county: '县' }

/** Forms with what can be printed of each from here; where a form belongs to another level, which. */
export function FormList({ lines, here }: { lines: readonly FormLine[]; here: Parameters<typeof linksOf>[1] }) {
  return (
    <ul>
      {lines.map((line) => {
        const links = linksOf(line, here)
        return (
          <li key={line.number} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line px-3 py-2 first:border-t-0 max-md:px-3.5">
            <span className="min-w-0 flex-1 basis-80">
              <span>{line.named?.name ?? line.name}</span>
              <span className="block text-note text-ink-2">{line.number}{line.named && `　方案 ${line.named.clause}`}　来源：{line.from}　去向：{line.goes}</span>
            </span>
            {line.fixed === 'name' && <Badge small tone="due">样式待县里提供</Badge>}
            {links.length > 0
              ? links.map(({ label, href }) => <ButtonLink key={href} href={href} plainLink aria-label={`${label}：${line.named?.name ?? line.name}`}>{label}</ButtonLink>)
              : <span className="text-small text-ink-2">在{line.levels.map((level) => LEVEL[level]).join('、')}一级打印</span>}
          </li>
        )
      })}
    </ul>
  )
}
