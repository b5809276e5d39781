import { expect, it } from 'vitest'
import { rareNames } from '@/ui/print/rare-names'

it('names the people whose characters the shipped fonts lack, each once', () => {
  expect(rareNames(['张三', '余䶮', '余䶮', '李𬬭', '欧阳某某'])).toEqual(['余䶮', '李𬬭'])
})
