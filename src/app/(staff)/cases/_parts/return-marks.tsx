'use client'

import { useEffect, useState } from 'react'
import { decodeForm } from '@/domain/form/decode-form'
import { ReturnedBar } from '@/ui/feedback/page-bars'
import { fieldId } from '@/ui/form/field-ids'

interface ReturnMarksProps {
  words: string
  /** The fields the return points at, and what stood in them. */
  marks: readonly { path: string; label: string; held: unknown }[]
}

/** 「乡镇审核员 5月17日退回：2 处须改」: links to the marked fields, the marks on the form, and how many are changed by now. */
export function ReturnMarks({ words, marks }: ReturnMarksProps) {
  const [changed, setChanged] = useState<readonly string[]>([])
  useEffect(() => {
    if (marks.length === 0) return
    const look = () => {
      const fields = marks.map(({ path }) => document.querySelector<HTMLElement>(`[data-field="${path}"]`))
      const form = fields.find((field) => field !== null)?.closest('form')
      if (!form) return
      const typed = decodeForm(new FormData(form))
      const done = marks.filter(({ path, held }) => plain(at(typed, path)) !== plain(held)).map(({ path }) => path)
      marks.forEach(({ path }, i) => fields[i] && (fields[i].dataset.returned = done.includes(path) ? 'done' : 'open'))
      setChanged(done)
    }
    look()
    document.addEventListener('input', look)
    return () => document.removeEventListener('input', look)
  }, [marks])
  return <ReturnedBar words={words} marks={marks.map(({ path, label }) => ({ label, href: `#${fieldId(path)}`, done: changed.includes(path) }))} done={changed.length} />
}

const at = (data: unknown, path: string): unknown => path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data)

/** Values as text, so that what is typed and what is stored compare: a risk is its type, nothing is an empty text. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map((entry) => plain((entry as { type?: unknown } | null)?.type ?? entry)).sort().join()
  return value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
