import ts from 'typescript'
import { exportsOf, useServer, type ExportKind } from './exports'
import { importsOf } from './imports'
import { parse, violation, walk, type Source, type Violation } from './source'

// Two doors: defineAction for writes, defineQuery for reads (src/server/kernel). Nothing reaches a row past them.

export interface Lists {
  connects: Record<string, string>
  open: Record<string, string>
  openActions: Record<string, string>
  public: Record<string, string>
}

const isKernel = (path: string) => /^src\/server\/(kernel|auth|generated)\//.test(path)
const isNoun = (path: string) => /^src\/server\/[a-z-]+\//.test(path) && !isKernel(path) && !path.startsWith('src/server/api/')
const isCaller = (path: string) => path.startsWith('src/app/') || path.startsWith('src/server/api/endpoints')
const isRoute = (path: string) => /^src\/app\/(.*\/)?(page|route)\.tsx?$/.test(path)

/** The file a module path stands for, and the path without ending. */
function indexed(sources: Source[]): Map<string, Source> {
  return new Map(sources.flatMap((source) => {
    const bare = source.path.replace(/\.tsx?$/, '')
    return [[bare, source] as const, [source.path, source] as const, ...(bare.endsWith('/index') ? [[bare.slice(0, -'/index'.length), source] as const] : [])]
  }))
}

/** Opening the database by oneself: kernel, auth and the files listed. */
function connections(sources: Source[], lists: Lists): Violation[] {
  return sources.flatMap((source) => {
    if (!source.path.startsWith('src/') || isKernel(source.path) || source.path in lists.connects) return []
    return importsOf(source)
      .filter(({ target, names }) => target === 'src/server/kernel/db' && names.some(({ name, typeOnly }) => !typeOnly && ['db', 'transaction', '*'].includes(name)))
      .map(({ node }) => violation(source, node, 'opens the database past defineAction and defineQuery'))
  })
}

/** Who takes a caller acts for a person: that is a use case, whatever its name. */
const takesCaller = (node: ts.Node): boolean => {
  let found = false
  walk(node, (inner) => {
    if (ts.isParameter(inner) && inner.type && /\bCaller\b/.test(inner.type.getText())) found = true
  })
  return found
}

/**
 * Use cases come from the factories, one per file. Functions beside them work with the connection they are given (they
 * cannot open one, see above) and cannot be called by a route (see below).
 */
function oneUseCaseEach(sources: Source[], lists: Lists): Violation[] {
  return sources.filter(({ path }) => isNoun(path)).flatMap((source) => {
    const exported = exportsOf(source)
    const bare = source.path.replace(/\.tsx?$/, '')
    const loose = exported.filter(({ kind, name, node }) => kind === 'function' && !(`${bare}#${name}` in lists.open) && takesCaller(ts.isFunctionDeclaration(node) ? node : node.parent))
    return [
      ...exported.filter(({ kind }) => kind === 'door').slice(1).map(({ node, name }) => violation(source, node, `a second use case in one file: ${name}`)),
      ...loose.map(({ node, name }) => violation(source, node, `${name} acts for a caller but is made by neither defineAction nor defineQuery`)),
    ]
  })
}

/** Routes and endpoints call doors, or what is listed as open. */
function callers(sources: Source[], lists: Lists): Violation[] {
  const files = indexed(sources)
  return sources.filter(({ path }) => isCaller(path)).flatMap((source) =>
    importsOf(source).flatMap(({ node, target, names }) => {
      const imported = target.startsWith('src/server/') ? files.get(target) : undefined
      if (!imported) return []
      const kinds = new Map(exportsOf(imported).map(({ name, kind }) => [name, kind]))
      return names
        .filter(({ name, typeOnly }) => !typeOnly && (kinds.get(name) ?? 'function') === 'function' && !(`${target}#${name}` in lists.open))
        .map(({ name }) => violation(source, node, `calls ${name} of ${target}, which is no action or query`))
    }),
  )
}

/** Server actions can be called by anyone who knows the page: each is a form over an action, or listed. */
function serverActions(sources: Source[], lists: Lists): Violation[] {
  return sources.filter(({ path }) => path.startsWith('src/')).flatMap((source) => {
    const { ofFile, inside } = useServer(source)
    const hidden = inside.map((node) => violation(source, node, `'use server' inside of a function: server actions stand in files of their own`))
    if (!ofFile) return hidden
    const allowed: ExportKind[] = ['form', 'type']
    const loose = exportsOf(source).filter(({ name, kind }) => !allowed.includes(kind) && !(`${source.path}#${name}` in lists.openActions))
    return [...hidden, ...loose.map(({ node, name }) => violation(source, node, `server action ${name} is not made by formAction`))]
  })
}

/** Every page and route reaches a door, itself or through the files of src/app it is made of. */
function routes(sources: Source[], lists: Lists): Violation[] {
  const files = indexed(sources)
  const reaches = (source: Source, seen = new Set<string>()): boolean => {
    if (seen.has(source.path)) return false
    seen.add(source.path)
    return importsOf(source).some(({ target, names }) => {
      const imported = files.get(target)
      if (!imported) return false
      if (imported.path.startsWith('src/app/')) return reaches(imported, seen)
      if (target === 'src/server/api/dispatch') return true
      const doors = new Set(exportsOf(imported).filter(({ kind }) => kind === 'door' || kind === 'form').map(({ name }) => name))
      return imported.path.startsWith('src/server/') && names.some(({ name, typeOnly }) => !typeOnly && doors.has(name))
    })
  }
  return sources
    .filter((source) => isRoute(source.path) && !(source.path in lists.public) && !reaches(source))
    .map((source) => violation(source, parse(source), 'calls neither a query nor an action and is not listed as public'))
}

/** Entries of the lists that nothing needs any more. */
function staleEntries(sources: Source[], lists: Lists): Violation[] {
  const bare: Lists = { connects: {}, open: {}, openActions: {}, public: {} }
  const needed = new Set(
    [...connections(sources, bare), ...routes(sources, bare)].map(({ path }) => path)
      .concat(sources.flatMap((source) => importsOf(source).flatMap(({ target, names }) => names.map(({ name }) => `${target}#${name}`))))
      .concat(sources.flatMap((source) => exportsOf(source).map(({ name }) => `${source.path}#${name}`))),
  )
  return Object.values(lists).flatMap((list) => Object.keys(list)).filter((entry) => !needed.has(entry)).map((path) => ({ path, line: 0, message: 'is listed in by-passes.ts but not needed' }))
}

export function scanDoors(sources: Source[], lists: Lists): Violation[] {
  return [...connections(sources, lists), ...oneUseCaseEach(sources, lists), ...callers(sources, lists), ...serverActions(sources, lists), ...routes(sources, lists)]
}

export const scanLists = staleEntries
