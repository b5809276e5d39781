import { sentenceOf } from '@/domain/refusal'
import type { CaseDesk } from '@/server/case/get-case-desk'

type Blocker = CaseDesk['case']['blockers'][number]

/** One of each: the same rule stands in the way of every act of a step. */
export const distinct = (blockers: readonly Blocker[]): Blocker[] => blockers.filter((blocker, i) => blockers.findIndex(({ message }) => message === blocker.message) === i)

/** Why a step cannot be taken by this person now, each a sentence with its rule and the way on. */
export const blockerLines = ({ blockers }: CaseDesk['case'], step: string | undefined): string[] => distinct(blockers.filter((blocker) => blocker.step === step)).map(sentenceOf)
