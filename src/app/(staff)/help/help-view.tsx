import { labelOf, roles, type Role } from '@/domain/glossary'
import { ShortcutTable } from '@/ui/help/shortcut-dialog'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Link } from '@/ui/layout/link'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { HELP } from './help-texts'

/** What a role does, in which order, whom to ask; links lead only where the reader may go. */
export function HelpView({ role, own }: { role: Role; own: Role }) {
  const text = HELP[role]
  const others = (
    <Card title="其他身份">
      <ul>{roles.map((other) => <li key={other}>{other === role ? <b className="flex min-h-control items-center">{labelOf('role', other)}</b> : <Link href={other === own ? '/help' : `/help/${other}`} className="flex min-h-control items-center">{labelOf('role', other)}</Link>}</li>)}</ul>
    </Card>
  )
  return (
    <Page>
      <PageHeader title={`帮助：${labelOf('role', role)}`} note={role === own ? '您现在的身份' : undefined} />
      <Columns asideLabel="其他身份" aside={others} width={300}>
        <p>{text.lead}</p>
        <Card title="办理次序">
          <ol>
            {text.steps.map((step, i) => (
              <li key={step.title} className="flex gap-3 border-t border-line py-2 first:border-t-0 first:pt-0">
                <span className="w-5 shrink-0 text-right text-ink-3">{i + 1}</span>
                <span className="min-w-0"><b>{step.title}</b>{step.where && role === own && <Link href={step.where.href} className="ml-3 text-small">{step.where.label}</Link>}<span className="block text-ink-2">{step.text}</span></span>
              </li>
            ))}
          </ol>
        </Card>
        <Card title="常见问题">
          <dl>{text.asked.map(({ q, a }) => <div key={q} className="border-t border-line py-2 first:border-t-0 first:pt-0"><dt className="font-semibold">{q}</dt><dd className="text-ink-2">{a}</dd></div>)}</dl>
        </Card>
        <Card title="快捷键" note="单个字母在输入框内不起作用，可在「我的」中关闭" id="keys"><ShortcutTable /></Card>
        <p className="text-ink-2">{text.who}</p>
        <p><Link href="/policies">查阅方案：监测线、程序、时限和条款</Link></p>
      </Columns>
    </Page>
  )
}
