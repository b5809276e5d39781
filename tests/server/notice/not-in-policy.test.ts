import { expect, it, vi } from 'vitest'
import type { ResolvedPolicy } from '@/domain/policy/resolve'
import { listNoticeBatches } from '@/server/notice/list-notice-batches'
import { callerOf } from '../support/campaign'
import { aCounty } from '../support/county'
import { atNotice } from './support'

const without = vi.hoisted(() => ({ notices: false }))

// A county whose policy in force prints no notice (as the seven steps of 2020 do), whatever policies this build carries.
vi.mock('@/server/policy/policy-in-force', async (original) => {
  const real = await original<typeof import('@/server/policy/policy-in-force')>()
  return {
    ...real,
    findPolicyInForce: async (...args: Parameters<typeof real.findPolicyInForce>): Promise<ResolvedPolicy | null> => {
      const policy = await real.findPolicyInForce(...args)
      const identification = policy?.procedures.identification
      if (!without.notices || !policy || !identification) return policy
      return { ...policy, procedures: { ...policy.procedures, identification: { ...identification, steps: identification.steps.filter(({ kind }) => kind !== 'publicNotice') } } }
    },
  }
})

it('a policy without notices says so, until the open cases of the policy before it are through', async () => {
  const as = await aCounty({ day: '2026-05-18' })
  const cadre = await callerOf(as('village.cadre'))
  expect((await listNoticeBatches(cadre, {})).inPolicy).toBe(true)
  without.notices = true
  expect(await listNoticeBatches(cadre, {})).toMatchObject({ inPolicy: false, batches: [] })
  await atNotice(as, '2026-05-18')
  expect(await listNoticeBatches(cadre, {})).toMatchObject({ inPolicy: true, batches: [{ group: 'pending' }] })
})
