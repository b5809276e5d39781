import { parse, type Source, type Violation } from './source'

// Names, sizes and places of files (design: kebab-case, one use case per file, nothing called utils).

const RULES = {
  most: 300,
  /** Lists of facts that would be harder to read in two files. */
  mostOfData: 400,
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.[a-z]+$/

/** [id], (staff), [[...path]], [...nextauth], @slot, _private of the App Router, and kebab-case. */
const FOLDER = /^(_?[a-z0-9]+(-[a-z0-9]+)*|\[+(\.\.\.)?[a-z][A-Za-z0-9]*\]+|\([a-z][a-z-]*\)|@[a-z]+)$/

const EMPTY_WORDS = /(^|[-/])(utils?|helpers|common|managers?|misc|stuff|lib)([-./]|$)/

/** Data tables: policies, code lists, code tables, style sheets. (`helper` is a noun of the domain, 帮扶责任人.) */
const isData = (path: string) => /^src\/domain\/(policy\/variants\/|glossary\.ts$)|^prisma\/seed\/people\/|(^|\/)[a-z-]*(names|table|codes)\.ts$|\.css$/.test(path)

const linesOf = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/** Names and sizes of source files. */
export function scanShape(sources: Source[]): Violation[] {
  return sources.flatMap(({ path, text }) => {
    const found: Violation[] = []
    const add = (message: string) => found.push({ path, line: 0, message })
    const segments = path.split('/')
    const file = segments.pop()!
    if (!KEBAB.test(file)) add('file names are kebab-case')
    for (const folder of segments) if (!FOLDER.test(folder) && !/^\d{14}_[a-z0-9_]+$/.test(folder)) add(`folder names are kebab-case: ${folder}`)
    if (EMPTY_WORDS.test(path.replace(/\.[a-z]+$/, ''))) add('utils, helpers, common, manager say nothing: name what it does')
    const most = isData(path) ? RULES.mostOfData : RULES.most
    const lines = linesOf(text)
    if (lines > most) add(`${lines} lines, ${most} is the end`)
    return found
  })
}

/** Marks of unfinished work, skipped tests, waiting for time to pass, silenced types. */
export function scanMarks(sources: Source[]): Violation[] {
  // Written in halves, so that this file does not find itself.
  const marks = [`TO${'DO'}`, `FIX${'ME'}`, `X${'XX'}`, `HA${'CK'}`].join('|')
  const unfinished = new RegExp(`\\b(${marks})\\b|not ${'implemented'}|未${'实现'}|\\b(it|test|describe)\\.(sk${'ip'}|on${'ly'}|to${'do'}|fix${'me'})\\b|\\bwaitFor${'Timeout'}\\b|@ts-(ig${'nore'}|no${'check'})`)
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (unfinished.test(line) ? [{ path, line: index + 1, message: `a mark of unfinished work: ${unfinished.exec(line)![0]}` }] : [])),
  )
}

/** Entries of the root that are allowed; configuration goes to dotfiles and flags. */
const ROOT = ['package.json', 'package-lock.json', 'tsconfig.json', 'next.config.js', 'prisma', 'src', 'public', 'tests', 'docs', 'README.md', 'LICENSE']

export function scanRoot(files: string[]): Violation[] {
  return [...new Set(files.map((file) => file.split('/')[0]!))]
    .filter((name) => !name.startsWith('.') && !ROOT.includes(name))
    .map((path) => ({ path, line: 0, message: 'the root holds nothing else: configuration goes to dotfiles or flags' }))
}

/** Default exports where Next or a tool does not ask for one. */
export function scanDefaults(sources: Source[]): Violation[] {
  const needsDefault = /^(src\/app\/.*\/?(page|layout|template|not-found|forbidden|unauthorized|error|global-error|loading|default|icon|manifest|robots|sitemap)\.tsx?|.*\.config\.(ts|js)|tests\/server\/support\/cluster\.ts|prisma\/seed\/index\.ts)$/
  return sources.flatMap((source) => {
    if (needsDefault.test(source.path)) return []
    return parse(source).statements.flatMap((node) => (/^export default\b/.test(node.getText()) ? [{ path: source.path, line: 0, message: 'exports are named, so that a search finds them' }] : []))
  })
}
