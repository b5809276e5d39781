import { describe, expect, it } from 'vitest'
import { warningIdOf, warningKeyOf } from '@/domain/warning/identity'

const household = '341524-0190f3a2-7c1d-7abc-8def-0123456789ab'

describe('the id of a warning', () => {
  it.each([[household, `341524-W-010-0190f3a2-7c1d-7abc-8def-0123456789ab`], ['341524204201', '341524-W-010-341524204201']])('is made of code and subject and tells them again: %s', (subject, id) => {
    expect(warningIdOf({ code: 'W-010', subject })).toBe(id)
    expect(warningKeyOf(id)).toEqual({ code: 'W-010', subject })
  })

  it.each(['', household, '341524-W-999-0190f3a2-7c1d-7abc-8def-0123456789ab', '341524-W-010-', '341524-W-010-341525204201', "341524-W-010-0190f3a2' OR 1=1"])('none for %j', (id) => {
    expect(warningKeyOf(id)).toBeNull()
  })
})
