import { parse, type Node } from 'acorn'

// What Chromium 109 does not know in JavaScript: syntax after ES2022, and functions that came later.

/** Methods and functions that came after 109, with the version that brought them. */
const LATER = new Map(Object.entries({
  toSorted: 110, toReversed: 110, toSpliced: 110, isWellFormed: 111, toWellFormed: 111, startViewTransition: 111,
  showPopover: 114, hidePopover: 114, togglePopover: 114, groupBy: 117, withResolvers: 119, canParse: 120, fromAsync: 121,
  isSubsetOf: 122, isSupersetOf: 122, isDisjointFrom: 122, symmetricDifference: 122, moveBefore: 133, fromBase64: 140, toBase64: 140,
}))

/** Only where the page is served over https: a county's intranet often is not. */
const SECURE_ONLY = new Set(['randomUUID'])

interface AnyNode extends Node {
  [key: string]: unknown
}

const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string'

function walk(node: AnyNode, parents: AnyNode[], visit: (node: AnyNode, parents: AnyNode[]) => void): void {
  visit(node, parents)
  const below = [...parents, node]
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, below, visit)
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) walk(item, below, visit)
  }
}

/** Name of `a.name` and `a["name"]`. */
function memberName(node: AnyNode): string | null {
  if (node.type !== 'MemberExpression') return null
  const property = node.property as AnyNode
  if (!node.computed && property.type === 'Identifier') return property.name as string
  return node.computed && property.type === 'Literal' && typeof property.value === 'string' ? property.value : null
}

/** Faults of a built script. A script that looks whether a function is there, tries it, or brings it along, knows what it does. */
export function jsFaults(source: string): string[] {
  let program: AnyNode
  try {
    program = parse(source, { ecmaVersion: 2022, sourceType: 'module', allowReturnOutsideFunction: true }) as unknown as AnyNode
  } catch (error) {
    return [`syntax newer than ES2022: ${(error as Error).message}`]
  }
  const called = new Set<string>()
  const tested = new Set<string>()
  walk(program, [], (node, parents) => {
    const name = memberName(node)
    if (name && (LATER.has(name) || SECURE_ONLY.has(name))) {
      const parent = parents.at(-1)
      const isCall = parent?.type === 'CallExpression' && parent.callee === node && !parent.optional && !node.optional
      const isTried = parents.some((above, i) => above.type === 'TryStatement' && above.handler && above.block === (parents[i + 1] ?? node))
      ;(isCall && !isTried ? called : tested).add(name)
    }
    if (node.type === 'BinaryExpression' && node.operator === 'in' && (node.left as AnyNode).type === 'Literal') tested.add(String((node.left as AnyNode).value))
  })
  return [...called].filter((name) => !tested.has(name)).sort().map((name) => (SECURE_ONLY.has(name) ? `${name} exists over https only` : `${name} came with Chromium ${LATER.get(name)}`))
}
