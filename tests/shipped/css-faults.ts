// What Chromium 109, the last one of Windows 7, does not know in CSS, and what the product does not write.
// The built files are read, not the sources: a library or a compiler may bring in what nobody wrote.

interface Rule {
  what: string
  pattern: RegExp
}

/** In values and conditions. Colours are hex, so that what is written is what an old screen shows. */
const ANYWHERE: Rule[] = [
  { what: 'colours are written in hex', pattern: /\b(oklch|oklab|lch|lab|hwb|hsla?|rgba?|color|color-mix|light-dark)\(/i },
  { what: 'interpolation of colours (111)', pattern: /\bin (oklab|oklch|srgb|hsl|lab|lch)\b/i },
  { what: '@scope (118)', pattern: /@scope\b/i },
  { what: '@starting-style (117)', pattern: /@starting-style\b/i },
  { what: '@view-transition (126)', pattern: /@view-transition\b/i },
  { what: 'subgrid (117)', pattern: /\bsubgrid\b/i },
  { what: 'text-wrap (114)', pattern: /\btext-wrap(-style|-mode)?\s*:/i },
  { what: ':user-invalid and :user-valid (119)', pattern: /:user-(in)?valid\b/i },
  { what: ':dir() (120)', pattern: /:dir\(/i },
  { what: ':popover-open (114)', pattern: /:popover-open\b/i },
  { what: 'field-sizing (123)', pattern: /\bfield-sizing\s*:/i },
  { what: 'interpolate-size, calc-size (129)', pattern: /\binterpolate-size\s*:|\bcalc-size\(/i },
  { what: 'linear() easing (113)', pattern: /\blinear\(/i },
  { what: 'trigonometry and rounding (111 and later)', pattern: /[\s:(,](sin|cos|tan|asin|acos|atan2?|pow|sqrt|hypot|exp|round|mod|rem|abs|sign)\(/i },
  { what: 'anchors (125)', pattern: /\b(anchor-name|position-anchor|position-area)\s*:/i },
  { what: 'scroll-driven animation (115)', pattern: /\b(animation|scroll|view)-timeline\s*:/i },
  { what: 'reading-flow, sibling-index and if() (130 and later)', pattern: /\b(reading-flow\s*:|sibling-index\(|if\()/i },
]

/** Tailwind builds shadows and rings out of registered properties; Chromium 109 draws nothing. */
const SELECTORS: Rule[] = [{ what: 'shadow and ring utilities draw nothing in Chromium 109: write box-shadow', pattern: /\.(?:[a-z0-9-]+\\:)*(?:shadow|ring|inset-shadow|inset-ring|drop-shadow)(?:-[\w[\\\].%/-]+)?(?=[\s,:{.>~+]|$)/i }]

const withoutNoise = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/url\((?:"[^"]*"|'[^']*'|[^)]*)\)/g, 'url()')

/** Blocks of a style sheet: what stands before each `{`, and before those around it. */
function* blocks(css: string): Generator<{ prelude: string; outer: string[]; declarations: string }> {
  const open: { prelude: string; own: string }[] = []
  let text = ''
  let quote = ''
  for (let i = 0; i < css.length; i += 1) {
    const c = css[i]!
    if (quote) {
      // What a string holds is text: only its ends are kept.
      if (c === '\\') i += 1
      else if (c === quote) {
        quote = ''
        text += c
      }
    } else if (c === '"' || c === "'") {
      quote = c
      text += c
    } else if (c === '\\') text += c + (css[++i] ?? '')
    else if (c === '{') {
      const at = Math.max(text.lastIndexOf(';') + 1, 0)
      if (open.length > 0) open.at(-1)!.own += text.slice(0, at)
      open.push({ prelude: text.slice(at).trim(), own: '' })
      text = ''
    } else if (c === '}') {
      const block = open.pop()
      if (block) yield { prelude: block.prelude, outer: open.map(({ prelude }) => prelude), declarations: block.own + text }
      text = ''
    } else text += c
  }
}

const isAtRule = (prelude: string) => prelude.startsWith('@')

/** Faults of a built style sheet, each with the place it was found in. */
export function cssFaults(source: string): string[] {
  const css = withoutNoise(source)
  const faults: string[] = []
  const add = (what: string, where: string) => faults.push(`${what}: ${where.replace(/\s+/g, ' ').slice(0, 120)}`)
  for (const { prelude, outer, declarations } of blocks(css)) {
    // The condition of @supports asks and uses nothing; :is() and :where() overlook what they do not know.
    const used = prelude.startsWith('@supports') ? '' : prelude.replace(/:(is|where)\([^()]*\)/g, '')
    for (const { what, pattern } of ANYWHERE) {
      if (pattern.test(used)) add(what, prelude)
      for (const declaration of declarations.split(';')) if (pattern.test(declaration)) add(what, `${prelude} { ${declaration.trim()} }`)
    }
    if (isAtRule(prelude)) {
      // A condition inside of a rule is nesting too.
      if (/^@(media|supports|container|layer)\b/.test(prelude) && outer.some((name) => !isAtRule(name))) add('nesting (112)', `${outer.join(' ')} ${prelude}`)
      continue
    }
    if (/^(from|to|[\d.]+%)/.test(prelude)) continue
    for (const { what, pattern } of SELECTORS) if (pattern.test(prelude)) add(what, prelude)
    if (outer.some((name) => !isAtRule(name))) add('nesting (112)', `${outer.join(' ')} { ${prelude} }`)
  }
  return faults
}
