import 'server-only'
import { z } from 'zod'
import { formNumbers } from '@/domain/form/numbers'
import { formNumbered } from '@/domain/form/registry'
import { caseKinds } from '@/domain/glossary'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { filledForm } from './filled-form'
import { regionPaper } from './region-paper'

/** A form of a village, township or county; a form of a household comes blank, with the place filled in. */
export const getRegionForm = defineQuery({
  name: 'forms.region',
  permission: 'form.read',
  input: z.strictObject({
    number: z.enum(formNumbers), region: z.string(), campaign: z.string().optional(), group: z.string().max(50).optional(), on: z.iso.date().optional(), kind: z.enum(caseKinds).optional(), blank: z.stringbool().optional(),
  }),
  async run(cx, { number, region, campaign, ...options }) {
    const form = formNumbered(number)
    if (form.subject === 'stored') throw notFound()
    const needs = form.subject === 'region' ? form.needs : []
    const { paper, rules } = await regionPaper(cx, { form: number, region, campaign, needs, options })
    if (form.subject === 'region' && !form.levels.includes(paper.level)) throw notFound()
    const subject = [region, options.group, options.on, options.kind, (options.blank || form.subject === 'household') && 'blank'].filter(Boolean).join('/')
    const names = [...paper.roster, ...paper.cases, ...paper.monitored].map(({ headName }) => headName)
    const make = () => (form.subject === 'region' ? form.make(paper) : form.make({ today: paper.today, place: paper.place, policy: paper.policy, named: paper.named, household: null, case: null }))
    return filledForm({ form, rules, named: paper.named, names, subject, villageCode: paper.level === 'village' ? region : null, make })
  },
})
