import type { Figure, FigureKey } from '@/domain/dashboard/figure'
import { bars, stacked } from './bars'
import type { Drawing } from './draw'
import { matrix } from './matrix'
import { tileMap } from './tile-map'

/** How each figure is drawn in a width (px of its own; the picture scales). */
const pictures: Record<FigureKey, (figure: Figure, width: number) => Drawing> = {
  progress: tileMap,
  funnel: (figure, width) => bars(figure, { columns: ['reached', 'now', 'overdue'] }, width),
  onTime: (figure, width) => bars(figure, { columns: ['rate', 'planRate'] }, width),
  categories: stacked,
  risks: (figure, width) => matrix(figure, width, 'rows'),
  measures: (figure, width) => matrix(figure, width),
  warnings: (figure, width) => bars(figure, { columns: ['finding', 'prompt'], oneEach: true }, width),
}

export const pictureOf = (figure: Figure, width: number): Drawing => pictures[figure.key](figure, width)
