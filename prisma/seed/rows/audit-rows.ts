import type { CaseEvent } from '@/domain/case/state'
import { auditHash, type AuditFields } from '@/server/kernel/audit'
import type { Row } from '../database/copy'
import type { Life } from '../cases/life'
import type { Ground } from './register-rows'

interface Done {
  at: string
  actor: { id: string; name: string; role: string; region: string }
  action: string
  subject: { kind: AuditFields['subjectKind']; id: string; householdId?: string; villageCode?: string }
  detail: unknown
}

/** Acts of the seed as the audit would have them, in the order of time; each row carries its own hash. */
export function auditRows(ground: Ground, policy: { id: string; version: number; from: string }, countyCode: string, lives: readonly Life[]): Row[] {
  const { registrar, registeredAt, now } = ground
  const admin = { id: registrar.id, name: registrar.name, role: 'countyAdmin', region: countyCode }
  const adopted: Done = {
    at: registeredAt, actor: admin, action: 'policies.adopt', subject: { kind: 'region', id: countyCode },
    detail: { policyId: policy.id, policyVersion: policy.version, effectiveFrom: policy.from, superseded: [], changed: true },
  }
  const seeded: Done = { at: now, actor: admin, action: 'database.seed', subject: { kind: 'database', id: countyCode }, detail: { households: lives.length, demo: true } }
  const acts = lives.flatMap((life) => [...life.cases.flatMap(({ state, events }) => events.map((event) => caseAct(life, state.id, state.policy, event))), ...helpActs(life)])
  return [adopted, ...acts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), seeded].map((done) => rowOf(ground, done))
}

function caseAct({ household }: Life, caseId: string, policy: { id: string; version: number }, { at, actor, action, step, seq }: CaseEvent): Done {
  const opening = action === 'open'
  return {
    at, actor: { ...actor, region: regionOf(actor.role, household) }, action: opening ? 'cases.open' : 'cases.act',
    subject: { kind: 'case', id: caseId, householdId: household.id, villageCode: household.villageCode },
    detail: { action, step, version: seq, policy: policy.id, policyVersion: policy.version },
  }
}

function helpActs({ household, plan }: Life): Done[] {
  if (!plan) return []
  const { id: householdId, villageCode, townshipCode } = household
  return [{
    at: plan.at, actor: { id: plan.by.id, name: plan.by.name, role: 'townshipClerk', region: townshipCode }, action: 'plans.declare',
    subject: { kind: 'plan', id: plan.id, householdId, villageCode }, detail: { declaredOn: plan.declaredOn, dueOn: plan.dueOn, lateReason: plan.lateReason },
  }]
}

/** The region of the hat under which a role acts on a household. */
function regionOf(role: string, { villageCode, townshipCode }: Life['household']): string {
  if (role === 'villageCadre') return villageCode
  if (role.startsWith('township')) return townshipCode
  if (role === 'prefectureReviewer') return `${villageCode.slice(0, 4)}00000000`
  if (role === 'provinceReviewer') return `${villageCode.slice(0, 2)}0000000000`
  return `${villageCode.slice(0, 6)}000000`
}

function rowOf({ county, nextId }: Ground, { at, actor, action, subject, detail }: Done): Row {
  const fields: AuditFields = {
    county, id: nextId(at), at: new Date(at), actorId: actor.id, actorName: actor.name, actorRole: actor.role, actorRegion: actor.region, action, subjectKind: subject.kind, subjectId: subject.id,
    householdId: subject.householdId ?? null, villageCode: subject.villageCode ?? null, detail, channel: 'seed',
  }
  return { ...fields, hash: auditHash(fields) }
}
