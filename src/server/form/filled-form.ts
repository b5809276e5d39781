import 'server-only'
import type { DocumentSheet } from '@/domain/document/sheet'
import type { Form } from '@/domain/form/registry'
import { refusePublicity } from '@/domain/policy/publicity'
import type { Policy } from '@/domain/policy/schema'
import type { Refusal } from '@/domain/refusal'

/** A form as it prints, with what stands around it on the screen. */
export interface FilledForm {
  form: Pick<Form, 'number' | 'name' | 'from' | 'goes' | 'fixed'>
  /** As the policy names it, with the clause; null where it names no such form: nobody asks for it. */
  named: { name: string; clause: string } | null
  /** Why there is none under this policy. */
  refusal: Refusal | null
  sheets: readonly DocumentSheet[]
  /** Names on it, to look for rare characters. */
  names: readonly string[]
  /** Under which its printings are kept. */
  printId: string
  villageCode: string | null
}

interface Made {
  form: Form
  rules: Pick<Policy, 'rules'>
  named: FilledForm['named']
  names: readonly string[]
  subject: string
  villageCode: string | null
  make(): DocumentSheet | readonly DocumentSheet[]
}

/** Puts a form together; one that households sign or read has no sheet under a policy that shows them nothing. */
export function filledForm({ form: { number, name, from, goes, fixed, faces }, rules, named, names, subject, villageCode, make }: Made): FilledForm {
  const refusal = faces ? refusePublicity(rules, '现行方案规定监测对象不申请、评定工作不宣传、结果不公示，没有这张表。') : null
  const sheets = refusal ? [] : [make()].flat()
  return { form: { number, name, from, goes, fixed }, named, refusal, sheets, names, printId: `${number}/${subject}`, villageCode }
}
