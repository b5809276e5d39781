import { z } from 'zod'

export interface Schema {
  properties?: Record<string, unknown>
  required?: string[]
  [key: string]: unknown
}

/** JSON Schema of what a caller sends; parts that only code can check are left open. */
export function schemaOf(schema: z.ZodType): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema
  return rest
}
