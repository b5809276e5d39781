import type { MeasureCategory, MeasureStatus, RiskType } from '../glossary'
import type { Policy } from '../policy/schema'
import { answers, isArranged } from './measure-fit'

/** A measure as the matrix shows it. */
export interface MatrixMeasure {
  id: string
  category: MeasureCategory
  targetRisk: RiskType
  instrument: string
  status: MeasureStatus
}

export interface RiskMatrix<M extends MatrixMeasure> {
  /** Each recorded risk with the measures that answer it; none is a gap. */
  rows: { risk: RiskType; measures: M[] }[]
  /** Measures for a risk that is not recorded, or of a kind that does not answer it. */
  surplus: M[]
  /** Kinds of help beyond the first for a single risk. */
  kinds: MeasureCategory[]
}

/** Measures against risks, gaps and surpluses per risk; stopped measures count for nothing. */
export function riskMatrix<M extends MatrixMeasure>(risks: readonly RiskType[], measures: readonly M[], table: Policy['measures']): RiskMatrix<M> {
  const arranged = measures.filter(isArranged)
  const fits = (measure: M) => risks.includes(measure.targetRisk) && answers(table, measure.category, measure.targetRisk)
  return {
    rows: [...new Set(risks)].map((risk) => ({ risk, measures: arranged.filter((measure) => measure.targetRisk === risk && fits(measure)) })),
    surplus: arranged.filter((measure) => !fits(measure)),
    kinds: [...new Set(arranged.map(({ category }) => category))],
  }
}
