import { notFound } from 'next/navigation'
import { roles } from '@/domain/glossary'
import { requireCaller } from '@/server/auth/session'
import { HelpView } from '../help-view'

export const metadata = { title: '帮助' }

/** 帮助 of one role; anybody may read how the others work. */
export default async function RoleHelpPage({ params }: { params: Promise<{ role: string }> }) {
  const { role: asked } = await params
  const role = roles.find((known) => known === asked)
  if (!role) notFound()
  const { actor } = await requireCaller()
  return <HelpView role={role} own={actor.hats[0]!.role} />
}
