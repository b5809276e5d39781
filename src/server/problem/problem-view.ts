import 'server-only'
import { labelOf, type ProblemLevel, type ProblemSource, type ProblemStatus, type ProblemTopic } from '@/domain/glossary'
import type { ProblemFacts } from '@/domain/problem/problem-state'
import type { Problem } from '@/server/generated/prisma/client'
import { localDate, localDateOrNull } from '@/server/kernel/clock'

/** The days and names by which the rules judge a problem. */
export const factsOfProblem = (row: Pick<Problem, 'foundOn' | 'responsible' | 'dueOn' | 'fixedOn' | 'closedOn'>): ProblemFacts => ({
  foundOn: localDate(row.foundOn), responsible: row.responsible, dueOn: localDateOrNull(row.dueOn), fixedOn: localDateOrNull(row.fixedOn), closedOn: localDateOrNull(row.closedOn),
})

/** A problem as the API shows it. */
export const problemView = (row: Problem) => ({
  id: row.id, version: row.version, region: row.regionCode, householdId: row.householdId,
  level: row.level as ProblemLevel, levelLabel: labelOf('problemLevel', row.level as ProblemLevel), source: row.source as ProblemSource, sourceLabel: labelOf('problemSource', row.source as ProblemSource),
  topic: row.topic as ProblemTopic, topicLabel: labelOf('problemTopic', row.topic as ProblemTopic), status: row.status as ProblemStatus, statusLabel: labelOf('problemStatus', row.status as ProblemStatus),
  text: row.text, measures: row.measures, ...factsOfProblem(row), verifiedBy: row.verifiedBy, finding: row.finding, recordedBy: row.recordedName,
})

export type ProblemView = ReturnType<typeof problemView>
