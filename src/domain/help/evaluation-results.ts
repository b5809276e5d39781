/** What the help of a quarter came to. */
export const evaluationResults = ['effective', 'partly', 'ineffective'] as const
export type EvaluationResult = (typeof evaluationResults)[number]

const labels: Record<EvaluationResult, string> = { effective: '有成效', partly: '部分有成效', ineffective: '没有成效' }

export const resultLabel = (result: EvaluationResult): string => labels[result]
