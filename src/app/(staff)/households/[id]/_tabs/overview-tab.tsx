import { childrenIncomeLabel, childrenSupportLabel } from '@/domain/household/children-words'
import { labelOf, safeguards as items, type Role } from '@/domain/glossary'
import type { HouseholdFile } from '@/server/household/household-file'
import { FactList } from '@/ui/case/fact-list'
import { LineScale } from '@/ui/case/line-scale'
import { day, fullDay } from '@/ui/format/day'
import { moneyInWords } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { CaseRows } from './cases-tab'
import { WarningPanel } from './warning-panel'

/** 概况: who they are, where they stand against the line, what runs, what is missing. */
export function OverviewTab({ file, role }: { file: HouseholdFile; role: Role }) {
  const { household, money, visits, today } = file
  const assessment = money?.assessments[0]
  const base = `/households/${household.id}`
  const running = household.cases.filter((known) => known.status === 'open')
  const visit = visits?.[0]
  return (
    <div className="grid items-start gap-3 desk:grid-cols-[minmax(0,1fr)_392px]">
      <div className="flex min-w-0 flex-col gap-3">
        <WarningPanel warnings={file.warnings} role={role} />
        {running.length > 0 && <Card title="在办案件" note={`${running.length} 件`} kind="table"><CaseRows cases={running} today={today} /></Card>}
        <Card title="基本情况">
          <FactList labelWidth={122} facts={[
            { label: '户主', value: `${household.head.name}，${household.memberCount} 人` },
            { label: '村、组', value: `${household.township}${household.village}${household.group}` },
            { label: '住址', value: household.address ?? '未登记' },
            { label: '联系电话', value: household.phone ?? '未登记' },
            { label: '户类型', value: household.householdTypeLabel },
            { label: '监测状态', value: `${household.monitoringStatusLabel}${household.categoryLabel ? `　${household.categoryLabel}` : ''}${household.monitoredSince ? `　${fullDay(household.monitoredSince)}纳入` : ''}${household.eliminatedOn ? `　${fullDay(household.eliminatedOn)}消除` : ''}` },
            { label: '农村低保', value: household.subsistenceAllowance ? '是' : '否' },
            { label: '享受脱贫政策', value: household.policyEnjoying === undefined ? '未登记' : household.policyEnjoying ? '是' : '否' },
            { label: '整户无劳动力', value: household.noLabour ? '是' : '否', ...(household.noLabour && { tone: 'due' as const }) },
            { label: '重点群体', value: household.keyGroupLabels.join('、') || '无' },
            ...(household.children ? [{ label: '子女情况', value: `${childrenIncomeLabel(household.children.income)}，${childrenSupportLabel(household.children.support)}（${day(household.children.checkedOn, today)}核查）` }] : []),
            { label: '风险', value: household.risks.map((risk) => `${risk.typeLabel}（${day(risk.foundOn, today)}登记）`).join('、') || '无' },
            { label: '帮扶责任人', value: household.helper ? `${household.helper.workerName}　${household.helper.unit}` : '未指定' },
          ]} />
        </Card>
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <Card title="人均纯收入" note={assessment ? `${day(assessment.on, today)}核实，按 ${assessment.membersCounted} 人计` : undefined} action={<Link href={`${base}?tab=money`} className="text-small">收入支出</Link>}>
          {assessment ? <LineScale value={assessment.perCapita} line={assessment.threshold} /> : <p className="text-ink-2">还没有入户核实。核实后这里显示家庭人均纯收入和与监测线的差距。</p>}
        </Card>
        <Card title="三保障及饮水" note={household.safeguards && `${day(household.safeguards.checkedOn, today)}核查`} action={<Link href={`${base}?tab=safeguards`} className="text-small">历次核查</Link>}>
          {household.safeguards
            ? <ul className="grid grid-cols-2 gap-x-4 text-small/[1.375rem]">{items.map((item) => <li key={item} className="flex"><span className="text-ink-2">{labelOf('safeguard', item)}</span><span className={household.safeguards![item] ? 'ml-auto text-ok' : 'ml-auto font-semibold text-bad'}>{household.safeguards![item] ? '达标' : '未达标'}</span></li>)}</ul>
            : <p className="text-ink-2">还没有核查记录。</p>}
        </Card>
        <Card title="最近走访" action={<Link href={`${base}?tab=visits`} className="text-small">全部走访</Link>}>
          {visit
            ? <p className="text-small"><b>{day(visit.on, today)}</b>　{visit.by}{visit.perCapita !== undefined && `　人均纯收入 ${moneyInWords(visit.perCapita)}`}<span className="block text-ink-2">{visit.findings}</span></p>
            : <p className="text-ink-2">还没有走访记录。</p>}
        </Card>
      </div>
    </div>
  )
}
