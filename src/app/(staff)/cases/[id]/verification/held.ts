import type { IncomeLine } from '@/domain/income/per-capita'
import type { AssetItem, Safeguard } from '@/domain/glossary'
import type { CarriedGroup } from './carried'

/** What an earlier visit of the same case recorded: the form starts from it after a return. */
export interface Held {
  visitedOn?: string
  visitors?: { name: string; capacity: string }[]
  income?: Record<string, number>
  incomeLines?: IncomeLine[]
  rigidExpense?: Record<string, number>
  safeguards?: Record<Safeguard, boolean>
  risks?: { type: string; note?: string }[]
  assets?: AssetItem[]
  /** Groups of carried-forward values that the visitors confirmed. */
  unchanged?: CarriedGroup[]
  category?: string
  situation?: number
  stableSince?: string
  exceptionReason?: string
  /** Answers of yes or no, by the path of their field. */
  [answer: string]: unknown
}
