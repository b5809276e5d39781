import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A file as the nets see it: they take texts, so that a test can feed them a planted violation. */
export interface Source {
  /** From the root of the repository, with slashes. */
  path: string
  text: string
}

export interface Violation {
  path: string
  line: number
  message: string
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** Files of the repository, tracked or about to be: what git ignores is nobody's work. */
export function repositoryFiles(): string[] {
  const git = (...args: string[]) => execFileSync('git', ['-C', ROOT, 'ls-files', '-z', ...args], { encoding: 'utf8', maxBuffer: 64e6 }).split('\0').filter(Boolean)
  return [...new Set([...git(), ...git('--others', '--exclude-standard')])].filter((name) => fs.existsSync(path.join(ROOT, name))).sort()
}

/** Texts of the files under a folder (or of one file), with one of the endings. */
export function sourcesUnder(places: string[], endings: string[] = ['.ts', '.tsx']): Source[] {
  return repositoryFiles()
    .filter((name) => places.some((place) => name === place || name.startsWith(`${place}/`)) && endings.some((ending) => name.endsWith(ending)))
    .map((name) => ({ path: name, text: fs.readFileSync(path.join(ROOT, name), 'utf8') }))
}

const parsed = new WeakMap<Source, ts.SourceFile>()

export function parse(source: Source): ts.SourceFile {
  let file = parsed.get(source)
  if (!file) {
    const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind)
    parsed.set(source, file)
  }
  return file
}

/** Visits every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

export function violation(source: Source, node: ts.Node, message: string): Violation {
  const file = parse(source)
  return { path: source.path, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, message }
}

export const show = (found: Violation[]): string[] => found.map(({ path: place, line, message }) => `${place}:${line} ${message}`)
