import ts from 'typescript'
import { parse, violation, walk, type Source, type Violation } from './source'

// One clock: src/server/kernel/clock.ts. Accounts, tokens, sessions and rate limits follow the machine's, through it too.

const CLOCK = 'src/server/kernel/clock.ts'

const SQL_NOW = /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\b(current_timestamp|current_date|current_time|localtimestamp|localtime)\b/i

/** Whether a text reads like SQL, so that 「now()」 in a sentence is no finding. */
const looksLikeSql = (text: string) => /\b(select|insert|update|delete|where|values|default|set|from|interval)\b/i.test(text)

/** Reading the time anywhere but in the clock: in code, and in SQL inside of code. */
export function scanClock(sources: Source[]): Violation[] {
  return sources.flatMap((source) => {
    if (source.path === CLOCK) return []
    const found: Violation[] = []
    const add = (node: ts.Node, what: string) => found.push(violation(source, node, `${what}: the time comes from ${CLOCK}`))
    walk(parse(source), (node) => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) add(node, 'new Date()')
      if (ts.isCallExpression(node) && node.expression.getText() === 'Date') add(node, 'Date()')
      if (ts.isPropertyAccessExpression(node) && /^(Date\.now|performance\.now|performance\.timeOrigin|Temporal\.Now)$/.test(node.getText())) add(node, node.getText())
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
        const whole = ts.isStringLiteralLike(node) ? node.text : node.parent.parent.getText()
        if (SQL_NOW.test(node.text) && looksLikeSql(whole)) add(node, 'SQL now()')
      }
    })
    return found
  })
}

/** The same for migrations and the schema: no default and no trigger may stamp a row. */
export function scanSqlClock(sources: Source[]): Violation[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const code = line.replace(/--.*$|\/\/.*$/, '')
      return SQL_NOW.test(code) ? [{ path, line: index + 1, message: 'SQL now(): the time comes from the program' }] : []
    }),
  )
}
