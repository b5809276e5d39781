import ts from 'typescript'
import { parse, violation, walk, type Source, type Violation } from './source'

// A policy is data. Code that knows one by name would have to change when a county changes its policy.

/** Where a policy is named: its own file and the list that loads it. */
const HOME = /^src\/domain\/policy\/variants\//

const isPolicyId = (node: ts.Node) => /(^|\.)policyId$|\bpolicy\.id$/.test(node.getText())

/** Policies named outside their home, in strings, keys or comparisons with a constant. */
export function scanPolicyIds(sources: Source[], ids: readonly string[]): Violation[] {
  return sources.flatMap((source) => {
    if (HOME.test(source.path)) return []
    const found: Violation[] = []
    walk(parse(source), (node) => {
      if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) && ids.some((id) => node.text.includes(id))) {
        if (!ts.isImportDeclaration(node.parent)) found.push(violation(source, node, `the policy ${node.text} is named outside its own file`))
      }
      const isComparison = ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText())
      if (isComparison && [node.left, node.right].some(isPolicyId) && [node.left, node.right].some(ts.isStringLiteralLike)) found.push(violation(source, node, 'code asks which policy it is: that belongs into the data of the policy'))
      if (ts.isSwitchStatement(node) && isPolicyId(node.expression)) found.push(violation(source, node, 'code asks which policy it is: that belongs into the data of the policy'))
    })
    return found
  })
}
