import { describe, expect, it } from 'vitest'
import { warningHref } from '@/app/(staff)/warnings/warning-href'
import { roles } from '@/domain/glossary'
import { computedCodes, findWarningKind } from '@/domain/warning/catalogue'

const householdId = '341524-0190f3a2-7c1d-7abc-8def-0123456789ab'
const on = (settledAt: Parameters<typeof warningHref>[0]['settledAt'], kind = 'household', id = householdId) => ({ settledAt, subject: { kind: kind as 'household', id, householdId }, region: '341524204201' })

describe('where a warning is settled', () => {
  it('is the form for whoever may act, what there is to read for the others', () => {
    expect(warningHref(on('help'), 'townshipClerk')).toEqual({ href: `/households/${householdId}/plan`, words: '去安排措施' })
    expect(warningHref(on('help'), 'villageCadre')).toEqual({ href: `/households/${householdId}?tab=help`, words: '查看' })
    expect(warningHref(on('helper'), 'helper').href).toBe(`/households/${householdId}?tab=help`)
    expect(warningHref(on('rollback'), 'villageCadre').href).toBe(`/households/${householdId}/open?kind=rollback`)
    expect(warningHref(on('case', 'case', '341524-1'), 'countyApprover')).toEqual({ href: '/cases/341524-1', words: '查看案件' })
    expect(warningHref(on('case', 'notice', '341524-2'), 'countyApprover').href).toBe(`/households/${householdId}?tab=cases`)
  })

  it('is the list of households for a place', () => {
    expect(warningHref({ settledAt: 'households', subject: { kind: 'village', id: '341524204201' }, region: '341524204201' }, 'inspector')).toEqual({ href: '/households?region=341524204201', words: '查看农户' })
  })

  it.each(computedCodes)('%s leads somewhere for every role', (code) => {
    for (const role of roles) expect(warningHref(on(findWarningKind(code)!.at), role).href).toMatch(/^\/(households|cases)\//)
  })
})
