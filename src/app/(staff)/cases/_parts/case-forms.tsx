import { formNumbered } from '@/domain/form/registry'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { Card } from '@/ui/layout/card'

/** The forms that the policy of the case wants for it, to be printed with what is entered by now. */
export function CaseForms({ desk: { case: view, policy } }: { desk: CaseDesk }) {
  const own = policy.forms.filter(({ form }) => formNumbered(form).subject === 'household')
  return own.length > 0 && (
    <Card title="打印表格" kind="plain">
      <ul className="text-small">
        {own.map(({ form, name }) => <li key={form}><a href={`/print/forms/${form}?case=${view.id}`} className="max-md:inline-flex max-md:min-h-11 max-md:items-center">{name}</a></li>)}
      </ul>
    </Card>
  )
}
