import { decisionKeyNames, definitionOf, type DecisionKey } from '@/domain/decision/decision-keys'
import { fieldLabel } from '@/domain/field-labels'
import { labelOf, termsOf, type Enumeration } from '@/domain/glossary'
import { policyIds, policyTitle } from '@/domain/policy/variants'

const NAMES: Record<string, string> = { policy: '方案', policyVersion: '方案版本', changed: '改动', previous: '原责任人', warned: '提示', superseded: '被取代', dueOn: '时限', to: '改为', households: '户数', demo: '演示', proposal: '提议编号', proposed: '提议', proposedBy: '提出人', key: '事项', value: '内容', hats: '身份', roles: '身份', region: '地区' }

/** Which code list a value of a detail belongs to, by its key. */
const LISTS: Record<string, Enumeration> = {
  step: 'stepKind', action: 'caseAction', kind: 'caseKind', status: 'caseStatus', channel: 'channel', category: 'measureCategory',
  targetRisk: 'riskType', relation: 'relation', labour: 'labour', householdType: 'householdType', role: 'role',
}

const POLICIES = ['policy', 'policyId', 'inherits']

function valueWords(key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.map((part) => valueWords(key, part)).join('、')
  if (typeof value === 'object' && value !== null) return detailWords(value)
  if (key === 'key') return decisionKeyNames.some((known) => known === value) ? definitionOf(value as DecisionKey).title : String(value)
  const policy = POLICIES.includes(key) && policyIds.find((id) => id === value)
  if (policy) return policyTitle(policy)
  const list = LISTS[key]
  const known = list && termsOf(list).find((term) => term === value)
  return known ? labelOf(list, known) : key === 'changed' ? fieldLabel(String(value)) : String(value)
}

/** The typed detail of a row as text: names and values in words; numbers were masked when it was written. */
export function detailWords(detail: unknown): string {
  if (detail === null || typeof detail !== 'object') return String(detail ?? '')
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${NAMES[key] ?? fieldLabel(key)}：${valueWords(key, value)}`)
    .join('；')
}
