import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { formNumbers, type FormNumber } from '@/domain/form/numbers'
import { printFormats } from '@/domain/notice/print-format'
import { defineAction, type LoadContext, type Target } from '@/server/kernel/action'
import { instantOf } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { caseScope, householdScope } from '@/server/kernel/scope'

/** The forms, and 一户一档 as a whole. */
const printedThings = [...formNumbers, 'archive'] as const

interface Printed extends Target {
  number: FormNumber | 'archive'
  householdId?: string
  villageCode?: string
}

/** Where a printed form belongs: `F-002/<household or case>`, `F-020/<region>/…`. Throws not-found outside the scope. */
async function placeOf({ tx, actor }: LoadContext, printId: string): Promise<Printed> {
  const [first = '', subject = ''] = printId.split('/')
  const number = printedThings.find((known) => known === first)
  if (!number) throw notFound()
  if (/^\d{12}$/.test(subject)) {
    if (!actor.hats.some((hat) => covers(hat.region, subject)) || !(await tx.region.findUnique({ where: { code: subject } }))) throw notFound()
    return { number, place: subject }
  }
  const own = await tx.case.findFirst({ where: { AND: [{ id: subject }, caseScope(actor)] }, select: { householdId: true } })
  const household = await tx.household.findFirst({ where: { AND: [{ id: own?.householdId ?? subject }, householdScope(actor)] }, select: { id: true, villageCode: true } })
  if (!household) throw notFound()
  return { number, place: household.villageCode, villageCode: household.villageCode, householdId: household.id }
}

/** Every printing of a form is kept: who, when, which form, for whom. */
export const logFormPrint = defineAction({
  name: 'forms.log-print',
  permission: 'form.print',
  status: 201,
  load: (cx, { id = '' }) => placeOf(cx, id),
  body: z.strictObject({ format: z.enum(printFormats).default('paper') }),
  detail: z.strictObject({ form: z.enum(printedThings), format: z.enum(printFormats), print: z.int() }),
  async run({ tx, county, actor, now, newId }, { number, householdId, villageCode, place }, { format }) {
    const documentId = `${number}/${householdId ?? place}`
    await tx.printLog.create({ data: { county, id: newId(), documentId, format, by: actor.id, at: now } })
    const print = await tx.printLog.count({ where: { county, documentId } })
    const subject = householdId ? { kind: 'household' as const, id: householdId, householdId, villageCode } : { kind: 'region' as const, id: place! }
    return { result: { prints: print, printedAt: instantOf(now) }, subject, detail: { form: number, format, print } }
  },
})
