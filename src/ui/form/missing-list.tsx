'use client'

import { useEffect, useRef, useState } from 'react'
import { fieldId } from './field-ids'

interface Missing {
  path: string
  label: string
}

/**
 * 「还差 4 项：…」 beside the submit button, each a link to its field. Watches the form it stands in (or `formId`):
 * every required field of this folder counts. `initial` is what the server found, shown before hydration; nothing without it.
 */
export function MissingList({ initial, formId, limit = 6 }: { initial?: Missing[]; formId?: string; limit?: number }) {
  const place = useRef<HTMLSpanElement>(null)
  const [missing, setMissing] = useState(initial)

  useEffect(() => {
    const form = formId ? document.getElementById(formId) : place.current?.closest('form')
    if (!form) return
    const look = () => setMissing(emptyFields(form))
    look()
    form.addEventListener('input', look)
    form.addEventListener('change', look)
    return () => {
      form.removeEventListener('input', look)
      form.removeEventListener('change', look)
    }
  }, [formId])

  return (
    <span ref={place} className="text-small">
      {missing?.length === 0 && <span className="text-ok">已填齐</span>}
      {missing && missing.length > 0 && (
        <>
          <b className="text-due">还差 {missing.length} 项：</b>
          {missing.slice(0, limit).map((field, i) => (
            <span key={field.path}>
              {i > 0 && '、'}
              <a href={`#${fieldId(field.path)}`} className="in-text text-ink">
                {field.label}
              </a>
            </span>
          ))}
          {missing.length > limit && '等'}
        </>
      )}
    </span>
  )
}

const CONTROLS = 'input:not([type=hidden]):not(:disabled),select:not(:disabled),textarea:not(:disabled)'

/** The required fields of a form, or of a part of it, in which nothing stands. */
export function emptyFields(form: Element): Missing[] {
  return [...form.querySelectorAll<HTMLElement>('[data-field][data-required]')]
    .filter((field) => {
      const controls = [...field.querySelectorAll<HTMLInputElement>(CONTROLS)]
      return controls.length > 0 && !controls.some((control) => (/checkbox|radio/.test(control.type) ? control.checked : control.value.trim() !== ''))
    })
    .map((field) => ({ path: field.dataset.field ?? '', label: field.dataset.label ?? '' }))
}
