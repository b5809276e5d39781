import 'server-only'
import { z } from 'zod'
import { formOf } from '@/domain/form/forms-of-policy'
import { forms, type Form } from '@/domain/form/registry'
import { searchOf } from '@/domain/household/search'
import { refusePublicity } from '@/domain/policy/publicity'
import { shortRegionName } from '@/domain/region/region-name'
import { searchHouseholds } from '@/server/household/queries/search-households.sql'
import { defineQuery } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { placesToChoose } from '@/server/region/places-to-choose'

const MOST = 12 // households that one search offers

/** One form as the desk lists it. */
const lineOf = (form: Form) => ({
  number: form.number, name: form.name, fixed: form.fixed, subject: form.subject, from: form.from, goes: form.goes, levels: form.subject === 'household' ? [] : form.levels,
  ...(form.subject === 'household' && { kind: form.kind }), ...(form.subject === 'stored' && { href: form.href }), ...(form.subject === 'region' && form.variants && { variants: form.variants }),
})

/** 表格: the forms of the policy in force at a place, the others apart, and the households of a search. */
export const getFormsDesk = defineQuery({
  name: 'forms.desk',
  permission: 'form.read',
  input: z.strictObject({ region: z.string().optional(), q: z.string().max(100).optional(), household: z.string().optional() }),
  async run(cx, { region, q = '', household }) {
    const { db, actor, today } = cx
    const places = await placesToChoose(cx, region)
    const policy = await findPolicyInForce(db, places.at, today)
    const search = searchOf(q)
    const [found, chosen] = await Promise.all([
      search ? searchHouseholds(db, actor, { search, region: places.at, today }, { limit: MOST, after: null }) : [],
      household ? db.household.findFirst({ where: { AND: [{ id: household }, householdScope(actor)] }, select: { id: true, headName: true, memberCount: true, group: true } }) : null,
    ])
    const allowed = forms.filter(({ faces }) => !faces || !policy || refusePublicity(policy.policy, '') === null)
    const lines = allowed.map((form) => ({ ...lineOf(form), named: policy && formOf(policy, form.number) }))
    return {
      places: { ...places, up: places.up }, policy: policy && policy.policy.title, named: lines.filter(({ named }) => named), others: lines.filter(({ named }) => !named),
      households: found.slice(0, MOST).map((row) => ({ id: row.id, headName: row.headName, place: `${shortRegionName(row.villageName)}${row.group}`, memberCount: row.memberCount })), household: chosen,
    }
  },
})

export type FormsDesk = Awaited<ReturnType<typeof getFormsDesk>>
export type FormLine = FormsDesk['named'][number]
