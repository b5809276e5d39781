import Link from 'next/link'
import type { CaseConsultation } from '@/server/consultation/consultations-of-case'
import { Card } from '@/ui/layout/card'

/** 会商纪要 that name the case, newest first; their text stays with the county. */
export function ConsultationCard({ minutes, reads }: { minutes: readonly CaseConsultation[]; reads: boolean }) {
  if (minutes.length === 0) return null
  return (
    <Card title="会商纪要" kind="plain">
      <ul className="text-small">
        {minutes.map(({ id, title, place, attendees }) => <li key={id} className="py-0.5">{reads ? <Link href={`/consultations#${id}`} prefetch={false} className="in-text">{title}</Link> : title}　<span className="text-ink-2">{place}，{attendees} 人参加</span></li>)}
      </ul>
    </Card>
  )
}
