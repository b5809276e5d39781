import 'server-only'
import { z } from 'zod'
import { isPlace, warningKeyOf } from '@/domain/warning/identity'
import { notFound } from '@/server/kernel/errors'
import { countyOf } from '@/server/kernel/ids'
import { defineQuery } from '@/server/kernel/query'
import { filterOf, sourceOf } from './list-warnings'
import { findWarning } from './queries/page.sql'
import { householdOfSubject } from './subject-household'
import { warningStates, warningViews } from './warning-view'

/** One warning with everything that is said of it, whatever its state. Throws not-found. */
export const getWarning = defineQuery({
  name: 'warnings.get',
  permission: 'warning.read',
  input: z.strictObject({ id: z.string() }),
  async run(cx, { id }) {
    const key = warningKeyOf(id)
    if (!key) throw notFound()
    const household = isPlace(key.subject) ? undefined : await householdOfSubject(cx.db, key.subject)
    if (household === null) throw notFound()
    const filter = await filterOf(cx, { code: key.code, ...(household ? { household } : { region: key.subject }) })
    for (const state of warningStates) {
      const row = await findWarning(cx.db, await sourceOf(cx, { ...filter, county: countyOf(key.subject) }, state), key.code, key.subject)
      if (row) return { today: cx.today, warning: (await warningViews(cx.db, [row], cx.today, state))[0]! }
    }
    throw notFound()
  },
})
