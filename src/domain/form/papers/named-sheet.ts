import type { HouseholdPaper } from '../data/household'
import type { RegionPaper } from '../data/region'
import { grid, lines, type DocumentSheet } from '../../document/sheet'
import { fact } from '../../document/grid'
import { placeAbove } from '../sections'

const LINES = 18

/** A form of which only the name is known: its title and lines to write on, and that the county has yet to give the layout. */
export const namedOfHousehold = (title: string) => (paper: HouseholdPaper): DocumentSheet => ({
  title, above: placeAbove(paper), paper: 'A4', note: AWAITED,
  blocks: [grid([[...fact('户主姓名', paper.household?.headName), ...fact('家庭人口数', paper.household && `${paper.household.memberCount} 人`)]]), lines(LINES)],
})

export const namedOfRegion = (title: string) => ({ place }: RegionPaper): DocumentSheet => ({
  title, above: [[place.county, place.township, place.village].filter(Boolean).join('　'), ''], paper: 'A4', note: AWAITED, blocks: [lines(LINES)],
})

/** Marks a form whose layout no source prints. */
export const AWAITED = '样式待县里提供'
