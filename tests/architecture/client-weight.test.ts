import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { parse, sourcesUnder, type Source } from './source'

// Schemas stay on the server: zod in a page's scripts is 30 kB that the reader pays for (interface.md §15).

/** What a file takes in at run time. */
const taken = (source: Source): string[] =>
  parse(source).statements.flatMap((node) => {
    if (!ts.isImportDeclaration(node) || node.importClause?.isTypeOnly) return []
    const named = node.importClause?.namedBindings
    const onlyTypes = named && ts.isNamedImports(named) && !node.importClause?.name && named.elements.every((one) => one.isTypeOnly)
    return onlyTypes ? [] : [(node.moduleSpecifier as ts.StringLiteral).text]
  })

/** The ways on which a package reaches the browser: from a component marked 'use client' over what it imports. */
function waysTo(name: string, sources: Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ''), source]))
  const resolve = (from: string, to: string) => (to.startsWith('@/') ? byPath.get(`src/${to.slice(2)}`) : to.startsWith('.') ? byPath.get(path.posix.join(path.posix.dirname(from), to)) : undefined)
  const walk = (way: Source[], seen: Set<Source>): string[] =>
    taken(way.at(-1)!).flatMap((to) => {
      if (to === name) return [way.map((source) => source.path).join(' > ')]
      const next = resolve(way.at(-1)!.path, to)
      if (!next || seen.has(next) || /^['"]use server/.test(next.text)) return []
      seen.add(next)
      return walk([...way, next], seen)
    })
  return sources.filter(({ text }) => /^['"]use client/.test(text)).flatMap((source) => walk([source], new Set([source])))
}

it('no schema travels to the browser', () => {
  expect(fs.existsSync('src/app')).toBe(true)
  expect(waysTo('zod', sourcesUnder(['src'], ['.ts', '.tsx']))).toEqual([])
})

// Floating menus and panels are 50 kB: only the panel that comes with its first use (src/ui/layout/later.tsx) may need them.
it('no primitive that floats travels with a page', () => {
  const sources = sourcesUnder(['src'], ['.ts', '.tsx'])
  const ways = ['menu', 'popover', 'dialog', 'select', 'tabs', 'toast', 'tooltip'].flatMap((part) => waysTo(`@base-ui/react/${part}`, sources))
  expect(ways).toEqual(['src/ui/help/floating-panel.tsx'])
})

it('sees one that would, over another file, and not one that is only a type', () => {
  const planted = (text: string): Source[] => [{ path: 'src/app/form.tsx', text: `'use client'\nimport { fields } from '@/domain/fields'` }, { path: 'src/domain/fields.ts', text }]
  expect(waysTo('zod', planted(`import { z } from 'zod'`))).toEqual(['src/app/form.tsx > src/domain/fields.ts'])
  expect(waysTo('zod', planted(`import type { z } from 'zod'`))).toEqual([])
})
