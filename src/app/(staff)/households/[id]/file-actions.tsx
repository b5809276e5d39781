import { grants } from '@/domain/access/matrix'
import { labelOf, type CaseKind, type Role } from '@/domain/glossary'
import type { HouseholdFile } from '@/server/household/household-file'
import { ActionMenu } from '@/ui/button/action-menu'
import { ButtonLink } from '@/ui/button/button-link'

const FIRST: CaseKind[] = ['identification', 'elimination']

/** The acts on a household as far as the role has them: one filled button for what comes next, the rare ones in a menu. */
export function FileActions({ file, role }: { file: HouseholdFile; role: Role }) {
  const { household, openings } = file
  const base = `/households/${household.id}`
  const ready = openings.filter(({ refusals }) => refusals.length === 0).map(({ kind }) => kind)
  const next = FIRST.find((kind) => ready.includes(kind))
  const running = household.cases.find((known) => known.status === 'open')
  const after = household.monitoringStatus === 'eliminated' && openings.length > 0
  const rare = [
    ...(grants(role, 'problem.write') ? [{ label: '登记问题', href: `/problems/new?household=${household.id}` }] : []),
    ...(grants(role, 'flag.propose') && household.monitoringStatus === 'monitored' ? [{ label: '标识', href: `${base}/flags` }] : []),
    ...(grants(role, 'screening.write') && household.monitoringStatus === 'eliminated' ? [{ label: '登记回头看', href: `${base}/look-back` }] : []),
    ...(grants(role, 'screening.write') && household.keyGroups.includes('livingAlone') ? [{ label: '子女经济和赡养情况', href: `${base}/children` }] : []),
    ...ready.filter((kind) => kind !== next && !after).map((kind) => ({ label: `发起${labelOf('caseKind', kind)}`, href: `${base}/open?kind=${kind}` })),
    ...(grants(role, 'helper.assign') ? [{ label: household.helper ? '更换帮扶责任人' : '指定帮扶责任人', href: `${base}/helper` }] : []),
    ...(grants(role, 'plan.write') ? [{ label: '帮扶计划', href: `${base}/plan` }] : []),
    ...(grants(role, 'household.write') && file.reclassify.length > 0 ? [{ label: '重新分类', href: `${base}/reclassify` }] : []),
    ...(grants(role, 'household.write') ? [{ label: '修改登记', href: `${base}/edit` }, { label: '增加成员', href: `${base}/members/new` }] : []),
    ...(grants(role, 'form.read') ? [{ label: '打印一户一档', href: `/print/archive/${household.id}` }, { label: '打印表格', href: `/forms?household=${household.id}` }] : []),
  ]
  return (
    <span className="flex flex-wrap items-center gap-2">
      {rare.length > 0 && <ActionMenu label="其他办理" links={rare} />}
      {grants(role, 'visit.write') && <ButtonLink href={`${base}/visits/new`}>登记走访</ButtonLink>}
      {grants(role, 'clue.write') && <ButtonLink href={`/clues/new?household=${household.id}`}>登记线索</ButtonLink>}
      {running ? <ButtonLink href={`/cases/${running.id}`} variant="primary">查看{running.kindLabel}案件</ButtonLink>
        : after ? <ButtonLink href={`${base}/again`} variant="primary">消除后又有情况</ButtonLink>
        : next && <ButtonLink href={`${base}/open?kind=${next}`} variant="primary">发起{labelOf('caseKind', next)}</ButtonLink>}
    </span>
  )
}
