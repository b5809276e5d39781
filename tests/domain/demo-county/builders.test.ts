import { describe, expect, it } from 'vitest'
import { readIdentityNumber } from '@/domain/member/identity-number'
import { hasNoLabour } from '../../../prisma/seed/households/household'
import { BUILDER_DAY, aHousehold } from '../../builders/household'

describe('aHousehold()', () => {
  it('builds what was asked for', () => {
    const household = aHousehold().inVillage('341524204202', '东岗组').withMembers(4).outOfPoverty().build()
    expect(household).toMatchObject({ villageCode: '341524204202', townshipCode: '341524204000', group: '东岗组', householdType: 'outOfPoverty' })
    expect(household.members).toHaveLength(4)
    expect(hasNoLabour(aHousehold().withoutLabour().build())).toBe(true)
  })

  it('never builds the same person twice', () => {
    const numbers = Array.from({ length: 20 }, () => aHousehold().build()).flatMap((household) => household.members.map((member) => member.idNumber))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.every((number) => readIdentityNumber(number, BUILDER_DAY).ok)).toBe(true)
  })

  it('gives the body of a registration with one head', () => {
    const body = aHousehold().withMembers(2).toRequest() as { members: { relation: string; idNumber: string }[] }
    expect(body.members.filter((member) => member.relation === 'head')).toHaveLength(1)
    expect(body).not.toHaveProperty('id')
  })
})
