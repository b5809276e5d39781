// Tokens of the interface (globals.css) as a picture names them: the browser looks them up.
const token = (name: string): string => `var(--color-${name})`

export const ink = { text: token('ink'), second: token('ink-2'), line: token('line'), axis: token('line-2'), paper: token('surface') }

/** Stripes, dots and bars that tell series apart where there is no colour (interface.md §10). */
const stripes = (rotation: number) => ({ symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation, color: token('surface') })
const dots = { symbol: 'circle', symbolSize: 0.6, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], color: token('surface') }

interface Look {
  itemStyle: { color: string; borderColor: string; borderWidth: number; decal?: object }
  /** Of numbers written on it. */
  on: string
}

const look = (color: string, on: string, decal?: object): Look => ({ itemStyle: { color: token(color), borderColor: token('accent-deep'), borderWidth: 1, ...(decal && { decal }) }, on: token(on) })

/** The series of a picture in their order, from dark to light; no more than these stand in one. */
export const looks: readonly Look[] = [
  look('accent-deep', 'surface'),
  look('accent-line', 'ink'),
  look('accent', 'surface', stripes(-Math.PI / 4)),
  look('surface', 'ink'),
  look('ink-3', 'surface', dots),
]

/** What is late or missing. */
export const lateLook = look('bad', 'surface', stripes(Math.PI / 4))

const shades: readonly Look[] = [look('surface', 'ink'), look('accent-tint', 'ink'), look('accent-line', 'ink'), look('accent', 'surface'), look('accent-deep', 'surface')]

/** Darker the more is done: under half, under three quarters, under all, all. */
export const shadeOfShare = (percent: number): Look => shades[percent >= 100 ? 4 : percent >= 75 ? 2 : percent >= 50 ? 1 : 0]!

/** Darker the more of the largest: a third each, the darkest for the largest itself. Numbers stand on each, so black and white will do. */
export function shadeOf(n: number, whole: number): Look {
  const shade = whole <= 0 || n <= 0 ? 0 : n >= whole ? 4 : 1 + Math.floor((n / whole) * 3)
  return shades[shade]!
}
