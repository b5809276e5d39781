import type { FilledForm } from '@/server/form/filled-form'
import { Button } from '@/ui/button/button'

/** On screen only: where the values come from, where the form goes, by which clause; and the way to whole numbers. */
export function FormNote({ form: { form, named }, reveal }: { form: FilledForm; reveal: { household: string; number: string } | null }) {
  return (
    <aside className="sheets-bar border-b border-line-2 bg-thead px-4 py-2 text-small text-ink-2">
      <p>
        {form.number}　{named ? `${named.name}（方案 ${named.clause}）` : `${form.name}（现行方案未列，按需使用）`}　数据来源：{form.from}。去向：{form.goes}。{form.fixed === 'name' && '样式待县里提供。'}
      </p>
      {reveal && (
        <form action={`/print/forms/${reveal.number}`} className="mt-1.5 flex flex-wrap items-center gap-2">
          <input type="hidden" name="household" value={reveal.household} />
          <label className="flex items-center gap-2">
            证件号码已隐去。须完整打印的理由
            <input name="reason" required minLength={2} maxLength={200} defaultValue="农户签字的授权承诺" className="h-8 w-64 rounded-sm border border-control bg-surface px-2" />
          </label>
          <Button type="submit">完整打印</Button>
        </form>
      )}
    </aside>
  )
}
