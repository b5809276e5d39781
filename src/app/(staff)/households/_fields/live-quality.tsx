'use client'

import { useEffect, useRef, useState } from 'react'
import { decodeForm } from '@/domain/form/decode-form'
import { checkHousehold, checkMember } from '@/domain/quality/check'
import { SHARED_PHONE } from '@/domain/quality/household-rules'
import type { QualityFinding } from '@/domain/quality/rule'
import type { TypedHousehold, TypedMember } from '@/domain/quality/subject'
import { FindingsPanel } from '@/ui/case/findings-panel'

const STRENGTH = { error: 'error', warning: 'remind', hint: 'inform' } as const

interface LiveQualityProps {
  /** A household with its members, the household alone, or one member. */
  of: 'household' | 'facts' | 'member'
  today: string
  /** What is known of the member and not typed again: birth and sex, the certificate. */
  known?: TypedMember & { id?: string }
  head?: TypedMember
  /** The household whose own telephone does not count as shared; `phoneKept` where it has one that stays unless typed anew. */
  householdId?: string
  phoneKept?: boolean
}

/**
 * 填报质量 while somebody types: read from the form on leaving a field, by the same rules as import and file. Only whether
 * the register has the telephone or the identity number already is asked of the server. Never refuses.
 */
export function LiveQuality({ of, today, known, head, householdId, phoneKept }: LiveQualityProps) {
  const place = useRef<HTMLDivElement>(null)
  const [findings, setFindings] = useState<readonly QualityFinding[]>([])
  const [given, setGiven] = useState<Readonly<Record<string, QualityFinding | null>>>({})
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const over = new AbortController()
    const look = ({ target }: Event) => {
      setFindings(found(of, decodeForm(new FormData(form)), today, known, head).filter(({ rule }) => !(phoneKept && rule === 'Q-25')))
      if (!(target instanceof HTMLInputElement)) return
      const kind = target.name === 'phone' ? 'phone' : /(^|\.)idNumber$/.test(target.name) ? 'idNumber' : null
      if (!kind) return
      const { name: path, value } = target
      void alreadyGiven({ [kind]: value.trim(), ...(householdId && { household: householdId }), ...(known?.id && { member: known.id }) }, over.signal).then(
        (answer) => setGiven((before) => ({ ...before, [path]: answer[kind] ? { ...(kind === 'phone' ? SHARED_PHONE : TAKEN), path, message: answer[kind] } : null })),
        () => undefined, // no network: said again on saving
      )
    }
    form.addEventListener('focusout', look, { signal: over.signal })
    form.addEventListener('change', look, { signal: over.signal })
    return () => over.abort()
  }, [of, today, known, head, householdId, phoneKept])
  const all = [...findings, ...Object.values(given).filter((one) => one !== null)]
  return (
    <div ref={place} role="status" className="empty:hidden">
      {all.length > 0 && <FindingsPanel findings={all.map(({ level, rule, path, message }) => ({ strength: STRENGTH[level], rule, path, message }))} />}
    </div>
  )
}

const TAKEN = { rule: 'R-009', level: 'error' } as const

async function alreadyGiven(asked: Record<string, string>, signal: AbortSignal): Promise<Record<'phone' | 'idNumber', string | null>> {
  const response = await fetch('/households/already-given', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(asked), signal })
  return response.ok ? ((await response.json()) as Record<'phone' | 'idNumber', string | null>) : { phone: null, idNumber: null }
}

function found(of: LiveQualityProps['of'], typed: Record<string, unknown>, today: string, known?: TypedMember, head?: TypedMember): QualityFinding[] {
  if (of === 'member') {
    const one = checkMember({ ...(typed.idNumber ? {} : { birth: known?.birth, sex: known?.sex }), ...(typed as TypedMember) }, today, head)
    return known?.disabilityCertificate ? one.filter(({ rule }) => rule !== 'Q-24') : one
  }
  const members = of === 'household' && Array.isArray(typed.members) ? (typed.members as TypedMember[]) : []
  return checkHousehold({ ...(typed as Omit<TypedHousehold, 'members'>), members }, today).filter(({ path }) => of === 'household' || !path.startsWith('members'))
}
