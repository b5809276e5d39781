import type { CaseConsultation } from '@/server/consultation/consultations-of-case'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'

/** 会商纪要 that name the case, newest first; what was concluded stays with the county. */
export function ConsultationCard({ minutes }: { minutes: readonly CaseConsultation[] }) {
  if (minutes.length === 0) return null
  return (
    <Card title="会商纪要" kind="plain">
      <ul className="text-small">
        {minutes.map(({ id, title, place, attendees, minutes: text }) => (
          <li key={id} className="py-0.5">
            {text === null ? title : <Link href={`/consultations#${id}`} className="in-text">{title}</Link>}　<span className="text-ink-2">{place}，{attendees} 人参加</span>
            {text !== null && <p className="line-clamp-4 whitespace-pre-line">{text}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
