import type { Role } from '../glossary'
import type { Refusal } from '../refusal'
import type { EngineContext, Outcome } from './state'

export const refuse = (code: 'forbidden' | 'invalid' | 'rule-violation' | 'conflict', refusals: readonly Refusal[]): Outcome => ({ ok: false, code, refusals })

/** When an act was done, by whom, under which hat. */
export const stamp = ({ now, today, actor }: EngineContext, role: Role) => ({ at: now, on: today, actor: { id: actor.id, name: actor.name, role } })
