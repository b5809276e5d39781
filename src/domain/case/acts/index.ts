import type { CaseAction } from '../../glossary'
import { moduleOf } from '../steps'
import type { GeneralAct } from '../step-module'
import { authorise } from './authorise'
import { reject } from './reject'
import { returnAct } from './return'
import { revoke } from './revoke'
import { withdraw } from './withdraw'

/** 登记异议 belongs to the notice, and is open to the reviewer of the township as well (api.md). */
const object: GeneralAct = {
  roles: ['villageCadre', 'townshipClerk', 'townshipReviewer'],
  on: 'publicNotice',
  action: moduleOf('publicNotice').actions.object!,
}

/** Acts that are not tied to being the actor of one kind of step. */
export const generalActs: { readonly [A in CaseAction]?: GeneralAct } = { object, return: returnAct, reject, withdraw, authorise, revoke }
