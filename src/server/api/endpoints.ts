import 'server-only'
import { revokeToken } from '@/server/auth/tokens'
import type { Endpoint } from './endpoint'
import { audit } from './endpoints/audit'
import { campaigns } from './endpoints/campaigns'
import { cases } from './endpoints/cases'
import { clues } from './endpoints/clues'
import { earlyWarnings } from './endpoints/early-warnings'
import { exports } from './endpoints/exports'
import { forms } from './endpoints/forms'
import { help } from './endpoints/help'
import { households } from './endpoints/households'
import { imports } from './endpoints/imports'
import { notices } from './endpoints/notices'
import { policies } from './endpoints/policies'
import { problems } from './endpoints/problems'
import { regions } from './endpoints/regions'
import { screenings } from './endpoints/screenings'
import { snapshots } from './endpoints/snapshots'
import { statistics } from './endpoints/statistics'
import { warnings } from './endpoints/warnings'

const session: Endpoint[] = [
  {
    method: 'DELETE', path: '/tokens/current', summary: '注销令牌', status: 204,
    async handle({ caller }) {
      await revokeToken(caller)
      return { status: 204 }
    },
  },
]

/** The whole contract of design/api.md that is served by now. */
export const endpoints: Endpoint[] = [...session, ...policies, ...regions, ...households, ...campaigns, ...screenings, ...clues, ...cases, ...help, ...earlyWarnings, ...problems, ...warnings, ...statistics, ...imports, ...exports, ...forms, ...notices, ...snapshots, ...audit]
