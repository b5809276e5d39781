import { allForms } from '@/domain/case/forms'
import type { CaseKind } from '@/domain/glossary'
import { schemaOf, type Schema } from './json-schema'

/** Every form of POST /cases/{id}/actions by name: `Case.householdVerification.submit`; `Case.return` for what any step knows. */
const formsOf = (kind: CaseKind) => allForms(kind).map(({ step, action, form }) => ({ name: ['Case', ...(step ? [step] : []), action].join('.'), action, schema: schemaOf(form) }))

function every(): { name: string; action: string; schema: Schema }[] {
  const usual = formsOf('identification')
  const known = (schema: Schema) => usual.some((form) => JSON.stringify(form.schema) === JSON.stringify(schema))
  const elimination = formsOf('elimination').filter(({ schema }) => !known(schema)).map((form) => ({ ...form, name: `${form.name}.elimination` }))
  return [...usual, ...elimination]
}

/** `data` of each act, for components. */
export const caseForms = (): Record<string, Schema> => Object.fromEntries(every().map(({ name, schema }) => [name, schema]))

/** The body: one of the acts, with the data of its form. */
export const actionBody: Schema = {
  type: 'object',
  required: ['action', 'version'],
  anyOf: every().map(({ name, action }) => ({
    type: 'object', title: name, required: ['action', 'version'], additionalProperties: false,
    properties: { action: { const: action }, version: { type: 'integer' }, data: { $ref: `#/components/schemas/${name}` } },
  })),
}
