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
  known?: TypedMember
  head?: TypedMember
  /** The household whose own telephone does not count as shared. */
  householdId?: string
}

/**
 * 填报质量 while somebody types: read from the form on leaving a field, by the same rules as import and file. Only whether
 * another household gave the same telephone is asked of the server. Never refuses.
 */
export function LiveQuality({ of, today, known, head, householdId }: LiveQualityProps) {
  const place = useRef<HTMLDivElement>(null)
  const [findings, setFindings] = useState<readonly QualityFinding[]>([])
  const [shared, setShared] = useState<QualityFinding | null>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const over = new AbortController()
    const look = (event: Event) => {
      const typed = decodeForm(new FormData(form))
      setFindings(found(of, typed, today, known, head))
      const { target } = event
      if (!(target instanceof HTMLInputElement) || target.name !== 'phone') return
      const phone = target.value.trim()
      if (!phone) return setShared(null)
      void fetch(`/households/same-phone?${new URLSearchParams({ phone, ...(householdId && { except: householdId }) })}`, { signal: over.signal })
        .then(async (answer) => setShared(answer.ok ? asFinding(((await answer.json()) as { message: string | null }).message) : null), () => undefined) // no network: said again by the file
    }
    form.addEventListener('focusout', look, { signal: over.signal })
    form.addEventListener('change', look, { signal: over.signal })
    return () => over.abort()
  }, [of, today, known, head, householdId])
  const all = shared ? [...findings, shared] : findings
  return (
    <div ref={place} role="status" className="empty:hidden">
      {all.length > 0 && <FindingsPanel findings={all.map(({ level, rule, path, message }) => ({ strength: STRENGTH[level], rule, path, message }))} />}
    </div>
  )
}

const asFinding = (message: string | null): QualityFinding | null => message ? { rule: SHARED_PHONE.rule, level: SHARED_PHONE.level, path: SHARED_PHONE.field, message } : null

function found(of: LiveQualityProps['of'], typed: Record<string, unknown>, today: string, known?: TypedMember, head?: TypedMember): QualityFinding[] {
  if (of === 'member') {
    const one = checkMember({ ...(typed.idNumber ? {} : { birth: known?.birth, sex: known?.sex }), ...(typed as TypedMember) }, today, head)
    return known?.disabilityCertificate ? one.filter(({ rule }) => rule !== 'Q-24') : one
  }
  const members = of === 'household' && Array.isArray(typed.members) ? (typed.members as TypedMember[]) : []
  return checkHousehold({ ...(typed as Omit<TypedHousehold, 'members'>), members }, today).filter(({ path }) => of === 'household' || !path.startsWith('members'))
}
