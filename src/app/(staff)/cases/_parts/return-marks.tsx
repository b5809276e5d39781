'use client'

import { useEffect, useState } from 'react'
import { decodeForm } from '@/domain/form/decode-form'
import { ReturnedBar } from '@/ui/feedback/page-bars'
import { fieldId } from '@/ui/form/field-ids'
import { UnchangedDialog } from './unchanged-dialog'

export interface ReturnMark {
  /** The field the return points at, its words, and why. */
  path: string
  label: string
  reason: string
  /** What stood in it when the case was returned. */
  held: unknown
}

const WHY = 'unchangedReason'

/**
 * 「乡镇审核员 5月17日退回：2 处须改」: links to the marked fields, each marked with its reason on the form, how many are
 * changed by now; sending the form with a marked field untouched asks why (interface.md §6.11).
 */
export function ReturnMarks({ words, marks }: { words: string; marks: readonly ReturnMark[] }) {
  const [changed, setChanged] = useState<readonly string[]>([])
  const [asking, setAsking] = useState<{ form: HTMLFormElement; left: readonly ReturnMark[] } | null>(null)
  useEffect(() => {
    const form = formOf(marks)
    if (!form) return
    const open = () => {
      const typed = decodeForm(new FormData(form))
      return marks.filter(({ path, held }) => plain(at(typed, path)) === plain(held))
    }
    const look = () => {
      const left = open()
      marks.forEach((mark) => Object.assign(fieldOf(mark)?.dataset ?? {}, { returned: left.includes(mark) ? 'open' : 'done', returnedWords: `退回：${mark.reason}` }))
      setChanged(marks.filter((mark) => !left.includes(mark)).map(({ path }) => path))
    }
    const ask = (event: SubmitEvent) => {
      const left = open()
      if (left.length === 0 || form.elements.namedItem(WHY)) return
      event.preventDefault()
      setAsking({ form, left })
    }
    look()
    const anew = new MutationObserver(look) // after a refusal the form draws its fields afresh
    anew.observe(form, { childList: true })
    form.addEventListener('input', look)
    form.addEventListener('submit', ask, true)
    return () => {
      anew.disconnect()
      form.removeEventListener('input', look)
      form.removeEventListener('submit', ask, true)
    }
  }, [marks])

  const send = (why: string) => {
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name: WHY, value: why })
    asking?.form.append(field)
    setAsking(null)
    asking?.form.requestSubmit()
  }
  return (
    <>
      <ReturnedBar words={words} marks={marks.map(({ path, label }) => ({ label, href: `#${fieldId(path)}`, done: changed.includes(path) }))} done={changed.length} />
      <UnchangedDialog labels={asking?.left.map(({ label }) => label) ?? null} onSend={send} onClose={() => setAsking(null)} />
    </>
  )
}

const fieldOf = ({ path }: ReturnMark) => document.querySelector<HTMLElement>(`form [data-field="${path}"]`)
const formOf = (marks: readonly ReturnMark[]) => marks.map(fieldOf).find((field) => field !== null)?.closest('form')

const at = (data: unknown, path: string): unknown => path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data)

/** Values as text, so that what is typed and what is stored compare: a risk is its type, nothing is an empty text. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map((entry) => plain((entry as { type?: unknown } | null)?.type ?? entry)).sort().join()
  return value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
