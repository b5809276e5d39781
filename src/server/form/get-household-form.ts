import 'server-only'
import { z } from 'zod'
import { formNumbers, type FormNumber } from '@/domain/form/numbers'
import { formNumbered, type HouseholdForm } from '@/domain/form/registry'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { filledForm, type FilledForm } from './filled-form'
import { householdPaper } from './household-paper'

/** The form of a household of this number. Throws not-found where the number is that of another kind of form. */
export function householdForm(number: FormNumber): HouseholdForm {
  const form = formNumbered(number)
  if (form.subject !== 'household') throw notFound()
  return form
}

/** A household put on paper: `case` names one of its cases, else the newest of the form's procedure. */
export function fill(form: HouseholdForm, { id, villageCode, rules, paper }: Awaited<ReturnType<typeof householdPaper>>): FilledForm {
  const names = [paper.household!.headName, ...paper.household!.members.map(({ name }) => name)]
  return filledForm({ form, rules, named: paper.named, names, subject: paper.case?.id ?? id, villageCode, make: () => form.make(paper) })
}

/** A form filled with what is known of a household, numbers masked. */
export const getHouseholdForm = defineQuery({
  name: 'forms.household',
  permission: 'form.read',
  input: z.strictObject({ number: z.enum(formNumbers), household: z.string().optional(), case: z.string().optional() }),
  async run(cx, { number, ...whose }) {
    const form = householdForm(number)
    return fill(form, await householdPaper(cx, whose, number, form.kind))
  },
})
