import { expect, it } from 'vitest'
import { examples } from '../e2e/support/pages/examples'
import { allRoutes, fits } from '../e2e/support/pages/routes'

it('every page has an example that the browser test looks at, and no example is of a page that is gone', () => {
  expect(Object.keys(examples).sort()).toEqual(allRoutes())
})

it('knows which addresses are of a route', () => {
  expect(fits('/cases/[id]', '/cases/341524-1?tab=a')).toBe(true)
  expect(fits('/cases/[id]', '/cases/341524-1/notice')).toBe(false)
  expect(fits('/', '/?tab=task')).toBe(true)
})
