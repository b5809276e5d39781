// Cuts the two weights of the screen font down to the characters of the interface, and writes src/ui/fonts. Run by hand when
// many words have been added: what the cut lacks is drawn from the slices of @fontsource-variable, a little later.
import fs from 'node:fs'
import path from 'node:path'
import subset from 'subset-font'
import { inRoot } from './paths.mjs'

const WORDS = ['src/ui', 'src/app', 'src/domain', 'src/server', 'prisma/seed']
/** The slices of @fontsource-variable with the commonest characters: names and places of any county. */
const COMMON = [118, 117, 116]
/** The hundred commonest surnames: a name in a list should not bring a slice. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const WEIGHTS = { 400: '400Regular/NotoSansSC_400Regular.ttf', 600: '600SemiBold/NotoSansSC_600SemiBold.ttf' }

const file = (...parts) => inRoot('src', 'ui', 'fonts', ...parts)

function* written() {
  for (const folder of WORDS)
    for (const name of fs.readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' }))
      if (/\.(ts|tsx|json)$/.test(name) && !name.includes('generated')) yield* fs.readFileSync(path.join(inRoot(folder), name), 'utf8')
}

/** Code points of a `unicode-range`. */
const pointsOf = (ranges) =>
  ranges.split(',').flatMap((range) => {
    const [from, to = from] = range.trim().slice(2).split('-').map((hex) => Number.parseInt(hex, 16))
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  })

function commonPoints() {
  const css = fs.readFileSync(inRoot('node_modules', '@fontsource-variable', 'noto-sans-sc', 'wght.css'), 'utf8')
  return COMMON.flatMap((slice) => pointsOf(new RegExp(`noto-sans-sc-\\[${slice}\\]-wght-normal \\*/[^}]*unicode-range: ([^;]+);`).exec(css)[1]))
}

/** 「U+20-7e,U+4e00」 of sorted code points. */
function rangesOf(points) {
  const ranges = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  return ranges.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`).join(',')
}

/** ASCII, and what nobody writes: the blank that does not break, the dots of a password, the dots of a cut line. */
const latin = [...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i), 0xa0, 0x2022, 0x2026]
const beyond = [...written(), ...SURNAMES].map((character) => character.codePointAt(0)).filter((point) => point >= 0xa0)
const points = [...new Set([...latin, ...beyond, ...commonPoints()])].sort((a, b) => a - b)
const range = rangesOf(points)
const faces = []
for (const [weight, ttf] of Object.entries(WEIGHTS)) {
  const whole = fs.readFileSync(inRoot('node_modules', '@expo-google-fonts', 'noto-sans-sc', ttf))
  const cut = await subset(whole, String.fromCodePoint(...points), { targetFormat: 'woff2', noLayoutClosure: true })
  fs.writeFileSync(file(`screen-${weight}.woff2`), cut)
  faces.push(`@font-face {\n  font-family: 'Noto Sans SC Screen';\n  font-weight: ${weight};\n  font-display: swap;\n  src: url('./screen-${weight}.woff2') format('woff2');\n  unicode-range: ${range};\n}\n`)
  console.log(`${weight}: ${points.length} characters, ${cut.length} bytes`)
}
fs.writeFileSync(file('screen.css'), `/* Made by src/cli/screen-fonts.mjs from Noto Sans SC (SIL Open Font License 1.1): the characters of the interface. */\n${faces.join('\n')}`)
