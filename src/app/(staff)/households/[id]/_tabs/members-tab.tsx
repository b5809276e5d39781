import { relations } from '@/domain/glossary'
import { ageOn } from '@/domain/member/age'
import type { HouseholdFile } from '@/server/household/household-file'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { reveal } from '../../actions'
import { MemberTable } from './member-table'

interface MembersTabProps {
  file: HouseholdFile
  mayReveal: boolean
  mayChange: boolean
  requestId: string
}

/** 成员: everybody now, numbers masked; below, who moved between households, and who left and why. */
export function MembersTab({ file: { household, moves, today }, mayReveal, mayChange, requestId }: MembersTabProps) {
  const members = household.members.map((member) => ({ ...member, age: ageOn(member.birth, today) })).sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation))
  return (
    <>
      <Card title="成员" note={`${household.memberCount} 人`} kind="table" action={mayChange && <Link href={`/households/${household.id}/members/new`} className="text-small">增加成员</Link>}>
        <MemberTable members={members} householdId={household.id} reveal={mayReveal ? reveal : undefined} mayChange={mayChange} requestId={requestId} />
      </Card>
      {moves.length > 0 && (
        <Card title="分户并户" note="办理负面清单「故意分户并户」时对照">
          <ul className="text-small">
            {moves.map(({ key, name, on, direction, reason, other }) => (
              <li key={key} className="border-t border-line py-1 first:border-t-0">
                {day(on, today)}　<b>{name}</b>{direction === 'out' ? '分到' : '由'}{other ? <Link href={`/households/${other.id}`}>{other.village}{other.headName}户</Link> : '县内另一户'}{direction === 'in' && '并入'}　<span className="text-ink-2">{reason}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {household.formerMembers.length > 0 && (
        <Card title="已退出成员" note={`${household.formerMembers.length} 人`}>
          <ul className="text-small">
            {household.formerMembers.map((member) => (
              <li key={member.id} className="border-t border-line py-1 first:border-t-0">
                <b>{member.name}</b>　{member.relationLabel}　{member.leftOn && `${day(member.leftOn, today)}退出`}　<span className="text-ink-2">{member.leaveReason}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
