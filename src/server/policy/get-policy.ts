import 'server-only'
import { z } from 'zod'
import { policyView } from '@/domain/policy/view'
import { findPolicy, policyIds } from '@/domain/policy/variants'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'

/** The policy of an id; throws not-found for an unknown one. */
export function knownPolicy(id: string) {
  const known = policyIds.find((policyId) => policyId === id)
  const policy = known && findPolicy(known)
  if (!policy) throw notFound()
  return policy
}

/** GET /policies/{id}: its newest version whole. */
export const getPolicy = defineQuery({
  name: 'policies.get',
  permission: 'policy.read',
  input: z.strictObject({ id: z.string() }),
  run: async (_cx, { id }) => policyView(knownPolicy(id)),
})
