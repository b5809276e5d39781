import ts from 'typescript'
import { importsOf, type Import } from './imports'
import { parse, violation, walk, type Source, type Violation } from './source'

// The rule: domain ← server ← app, ui ← app. domain imports itself and zod, nothing else.

type Layer = 'domain' | 'server' | 'ui' | 'app' | 'cli' | 'proxy'

const layerOf = (path: string): Layer | null => (/^src\/(domain|server|ui|app|cli)\//.exec(path)?.[1] as Layer) ?? (/^src\/proxy(\.ts)?$/.test(path) ? 'proxy' : null)

/** Layers of ours that a layer may import. */
const MAY_IMPORT: Record<Layer, Layer[]> = {
  domain: ['domain'],
  server: ['server', 'domain'],
  ui: ['ui', 'domain'],
  app: ['app', 'server', 'ui', 'domain'],
  cli: ['cli'],
  proxy: [],
}

const IO = /^(node:|fs$|fs\/|net$|http$|https$|child_process$|pg$|pg-|@prisma\/|@node-rs\/|rate-limiter-flexible$|next-auth|next\/headers$|next\/cache$|sharp$)/

/** Why a package may not be imported from a layer; null where it may. */
function packageFault(layer: Layer, target: string): string | null {
  if (layer === 'domain') return target === 'zod' ? null : `domain imports itself and zod only, not ${target}`
  if (layer === 'ui') return IO.test(target) || target === 'server-only' ? `ui is presentational, it does not import ${target}` : null
  if (layer === 'app') return IO.test(target) && target !== 'next/headers' ? `only server touches database, files and session: app does not import ${target}` : null
  if (layer === 'proxy') return /^next(\/|$)/.test(target) ? null : `the proxy authorizes nothing, it does not need ${target}`
  return null
}

/** Parts of server that routes never name: they would be a way around the kernel. */
const INNER = /^src\/server\/(generated(\/|$)|kernel\/(db|clock|scope|unsafe|audit|idempotency|crypto)$)/

const isOurs = (entry: Import) => entry.target.startsWith('src/') || entry.specifier.startsWith('.')

/** The login library's own handler is a route by its nature. */
const LOGIN_ROUTE = 'src/app/api/auth/[...nextauth]/route.ts'

function importFault(layer: Layer, path: string, entry: Import): string | null {
  if (path === LOGIN_ROUTE && entry.target === 'next-auth') return null
  if (!isOurs(entry)) return packageFault(layer, entry.target)
  if (/\.(css|json)$/.test(entry.target)) return null
  const other = layerOf(entry.target)
  if (!other) return layer === 'cli' ? null : `src imports nothing outside of src: ${entry.specifier}`
  if (!MAY_IMPORT[layer].includes(other)) return `${layer} does not import ${other}: ${entry.specifier}`
  if (layer === 'app' && INNER.test(entry.target) && !entry.typeOnly) return `routes go through queries and actions, not ${entry.specifier}`
  return null
}

/** Globals that are IO or the machine's state, and have no place in the pure layer. */
const IMPURE = new Set(['process', 'fetch', 'window', 'document', 'localStorage', 'setTimeout', 'setInterval', 'console'])

function impurities(source: Source): Violation[] {
  const found: Violation[] = []
  walk(parse(source), (node) => {
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') found.push(violation(source, node, 'domain is pure: no chance'))
    const used = ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? node.expression : null
    if (used && ts.isIdentifier(used) && IMPURE.has(used.text)) found.push(violation(source, node, `domain is pure: no ${used.text}`))
  })
  return found
}

export function scanLayers(sources: Source[]): Violation[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path)
    if (!layer) return []
    const faults = importsOf(source).flatMap((entry) => {
      const message = importFault(layer, source.path, entry)
      return message ? [violation(source, entry.node, message)] : []
    })
    return layer === 'domain' ? [...faults, ...impurities(source)] : faults
  })
}
