import { describe, expect, it } from 'vitest'
import { refuseClue } from '@/domain/clue/refuse-clue'
import { channels } from '@/domain/glossary'

describe('R-063', () => {
  it('refuses only 自主申报, and only where the policy forbids applications', () => {
    const forbidden = { application: { mode: 'forbidden', clause: 'L241' } } as const
    const refused = channels.filter((channel) => refuseClue(channel, forbidden))
    expect(refused).toEqual(['selfReport'])
    expect(refuseClue('selfReport', forbidden)).toMatchObject({ rule: 'R-063', clause: 'L241', path: 'channel' })
    for (const mode of ['required', 'optional', 'authorisationOnly'] as const) expect(refuseClue('selfReport', { application: { mode, clause: '1' } })).toBeNull()
  })
})
