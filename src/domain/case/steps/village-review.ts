import { z } from 'zod'
import { assetItems, attendeeCapacities, labelOf } from '../../glossary'
import { decision, form, maybeWords, pastDay, words } from '../fields'
import { negativeHits } from '../negative-list'
import { action, type StepModule } from '../step-module'

const votes = z.object({ attendees: z.array(z.unknown()), votesFor: z.number(), votesAgainst: z.number() })

/** 村级评议: body, votes and decision (R-046); an item of the 负面清单 needs the exception of the villagers' meeting (R-024, R-025). */
export const villageReview: StepModule = {
  kind: 'villageReview',
  roles: ['villageCadre', 'townshipClerk'],
  actions: {
    submit: action({
      form: (of) =>
        form({
          meetingOn: pastDay(of),
          place: words(100),
          attendees: z.array(z.strictObject({ name: words(50), capacity: z.enum(attendeeCapacities) })).max(500),
          votesFor: z.int().min(0),
          votesAgainst: z.int().min(0),
          decision,
          reason: maybeWords(500).optional(),
          expected: z.int().min(0).optional(),
          minutesPhotoId: words(64).optional(),
          exceptionFor: z.array(z.enum(assetItems)).max(assetItems.length).optional(),
        }).refine(({ attendees, votesFor, votesAgainst }) => votesFor + votesAgainst <= attendees.length, {
          path: ['votesFor'],
          when: ({ value }) => votes.safeParse(value).success,
          error: ({ input }) => {
            const { votesFor, votesAgainst, attendees } = votes.parse(input)
            return `同意和反对共 ${votesFor + votesAgainst} 票，超过到会 ${attendees.length} 人。请核对票数或参会人员。`
          },
        }),
      guards: {
        'R-046': ({ data }, { min, each, villagerRepresentatives = 0 }) => {
          const present = data.attendees.length
          const missing = each.filter((capacity) => !data.attendees.some((attendee) => attendee.capacity === capacity)).map((capacity) => labelOf('attendeeCapacity', capacity))
          const representatives = data.attendees.filter(({ capacity }) => capacity === 'villagerRep').length
          const few = { path: 'attendees', message: `参加评议 ${present} 人，不足 ${min} 人。`, fix: '补登参会人员，或另行召开评议会议。' }
          const noMajority = {
            path: 'votesFor', message: `同意 ${data.votesFor} 票，未超过到会 ${present} 人的半数，不能评议通过。`, fix: '核对票数；确未过半的，结论填不通过。',
          }
          return [
            ...(present < min ? [few] : []),
            ...missing.map((who) => ({ path: 'attendees', message: `评议组缺少${who}。`, fix: `补登到会的${who}。` })),
            ...(representatives < villagerRepresentatives
              ? [{ path: 'attendees', message: `须召开村民代表会议评议，到会村民代表 ${representatives} 人，不足 ${villagerRepresentatives} 人。`, fix: '补登到会的村民代表。' }]
              : []),
            ...(data.decision === 'pass' && data.votesFor * 2 <= present ? [noMajority] : []),
          ]
        },
        'R-024': ({ data, state, cx }) => {
          const open = negativeHits(state, cx.policy.policy).filter((item) => !data.exceptionFor?.includes(item))
          return data.decision === 'pass' && open.map((item) => ({
            path: 'exceptionFor',
            message: `负面清单命中「${labelOf('assetItem', item)}」，原则上不纳入。`,
            fix: '经村民代表会议评议确属特殊情况的，登记例外。',
          }))
        },
        'R-025': ({ data }, { villagerRepresentatives }) => {
          const present = data.attendees.filter(({ capacity }) => capacity === 'villagerRep').length
          return !!data.exceptionFor?.length && present < villagerRepresentatives && {
            path: 'attendees', message: `负面清单例外须经村民代表会议评议，村民代表不足 ${villagerRepresentatives} 人。`, fix: '补登到会的村民代表。',
          }
        },
      },
      findings: ({ data }) => ({ completes: true, ...(data.decision === 'fail' && { ends: 'rejected' }) }),
      note: ({ decision, votesFor, votesAgainst, reason }) =>
        `${decision === 'pass' ? '通过' : '不通过'}，同意 ${votesFor} 票，反对 ${votesAgainst} 票${reason ? `：${reason}` : ''}`,
    }),
  },
}
