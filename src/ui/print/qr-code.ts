/**
 * A QR code (ISO/IEC 18004) of a short number, alphanumeric mode, error correction M, versions 1 to 3: up to 61
 * characters of `0-9 A-Z $%*+-./:` and blank, more than a sheet number has.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** Per version: data code words, error correction code words (one block each), capacity in characters. */
const VERSIONS = [
  { data: 16, ec: 10, characters: 20 },
  { data: 28, ec: 16, characters: 38 },
  { data: 44, ec: 26, characters: 61 },
]

/** Format bits of level M with mask 0 (rows + columns even), BCH and mask pattern applied. */
const FORMAT_M0 = 0b101010000010010

type Modules = (boolean | undefined)[][]

/** The code as an SVG path of unit squares in a box of `size`. Throws for characters or lengths it cannot hold. */
export function qrPath(text: string): { size: number; path: string } {
  const modules = qrModules(text)
  const squares = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return { size: modules.length, path: squares.join('') }
}

/** The modules of the code, true = dark. */
export function qrModules(text: string): Modules {
  const version = VERSIONS.findIndex(({ characters }) => text.length <= characters)
  const spec = VERSIONS[version]
  if (!spec || [...text].some((character) => !ALPHABET.includes(character))) throw new RangeError(`not a sheet number: ${text}`)
  const data = codeWords(text, spec.data)
  const bits = [...data, ...remainder(data, spec.ec)].flatMap((word) => Array.from({ length: 8 }, (_, i) => (word >> (7 - i)) & 1))
  const size = 21 + version * 4
  const modules: Modules = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined))
  drawPatterns(modules, version)
  drawBits(modules, bits)
  return modules
}

function codeWords(text: string, length: number): number[] {
  const bits: number[] = []
  const push = (value: number, n: number) => {
    for (let i = n - 1; i >= 0; i--) bits.push((value >> i) & 1)
  }
  push(0b0010, 4)
  push(text.length, 9)
  for (let i = 0; i < text.length; i += 2) {
    const [a, b] = [ALPHABET.indexOf(text[i]!), i + 1 < text.length ? ALPHABET.indexOf(text[i + 1]!) : -1]
    if (b < 0) push(a, 6)
    else push(a * 45 + b, 11)
  }
  push(0, Math.min(4, length * 8 - bits.length))
  while (bits.length % 8 !== 0) bits.push(0)
  const words = Array.from({ length: bits.length / 8 }, (_, i) => bits.slice(i * 8, i * 8 + 8).reduce((word, bit) => word * 2 + bit, 0))
  for (let pad = 0xec; words.length < length; pad ^= 0xec ^ 0x11) words.push(pad)
  return words
}

/** Product in the field GF(256) of the code (polynomial 0x11d). */
function times(a: number, b: number): number {
  let product = 0
  for (let i = 7; i >= 0; i--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d)
    product ^= ((b >> i) & 1) * a
  }
  return product
}

/** Reed–Solomon remainder of the data: the error correction code words. */
function remainder(data: readonly number[], length: number): number[] {
  let generator = [1]
  for (let i = 0, root = 1; i < length; i++, root = times(root, 2)) {
    generator = [...generator, 0].map((c, at) => c ^ times(at > 0 ? generator[at - 1]! : 0, root))
  }
  const rest = Array<number>(length).fill(0)
  for (const word of data) {
    const factor = word ^ rest.shift()!
    rest.push(0)
    rest.forEach((value, i) => (rest[i] = value ^ times(generator[i + 1]!, factor)))
  }
  return rest
}

function drawPatterns(modules: Modules, version: number): void {
  const size = modules.length
  const set = (x: number, y: number, dark: boolean) => {
    if (modules[y] && x >= 0 && x < size) modules[y][x] = dark
  }
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0)
    set(i, 6, i % 2 === 0)
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    for (let dy = -4; dy <= 4; dy++)
      for (let dx = -4; dx <= 4; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy))
        set(cx + dx, cy + dy, ring !== 2 && ring !== 4)
      }
  }
  if (version > 0) {
    for (let dy = -2; dy <= 2; dy++) for (let dx = -2; dx <= 2; dx++) set(size - 7 + dx, size - 7 + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1)
  }
  for (let i = 0; i < 15; i++) {
    const bit = ((FORMAT_M0 >> i) & 1) === 1
    set(8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, bit)
    set(i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i, 8, bit)
  }
  set(8, size - 8, true)
}

/** Fills the free modules in the zigzag of the standard, masked by pattern 0. */
function drawBits(modules: Modules, bits: readonly number[]): void {
  const size = modules.length
  let at = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - step : step
      for (const x of [right, right - 1]) {
        if (modules[y]![x] !== undefined) continue
        modules[y]![x] = (bits[at++] === 1) !== ((x + y) % 2 === 0)
      }
    }
  }
}
