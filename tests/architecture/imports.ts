import path from 'node:path'
import ts from 'typescript'
import { parse, walk, type Source } from './source'

export interface Import {
  node: ts.Node
  /** As written. */
  specifier: string
  /** Path in the repository without ending for files of ours, else the package's name. */
  target: string
  /** Imported names; '*' for the whole module, 'default' for its default. Empty for a bare import. */
  names: { name: string; typeOnly: boolean }[]
  typeOnly: boolean
}

/** Path in the repository of a module of ours, or the specifier itself for a package. */
function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`
  if (specifier.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier))
  return specifier
}

function namesOf(clause: ts.ImportClause | undefined): Import['names'] {
  if (!clause) return []
  const typeOnly = clause.phaseModifier === ts.SyntaxKind.TypeKeyword
  const names: Import['names'] = clause.name ? [{ name: 'default', typeOnly }] : []
  const bindings = clause.namedBindings
  if (bindings && ts.isNamespaceImport(bindings)) names.push({ name: '*', typeOnly })
  if (bindings && ts.isNamedImports(bindings)) {
    for (const element of bindings.elements) names.push({ name: (element.propertyName ?? element.name).text, typeOnly: typeOnly || element.isTypeOnly })
  }
  return names
}

/** Static imports, re-exports, `import()`, `require()` and `import('…')` types. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, module: ts.Node | undefined, names: Import['names'], typeOnly = names.length > 0 && names.every((n) => n.typeOnly)) => {
    if (!module || !ts.isStringLiteralLike(module)) return
    found.push({ node, specifier: module.text, target: resolve(source.path, module.text), names, typeOnly })
  }
  walk(parse(source), (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, namesOf(node.importClause))
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const elements = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : []
      const names = elements.map((element) => ({ name: (element.propertyName ?? element.name).text, typeOnly: node.isTypeOnly || element.isTypeOnly }))
      add(node, node.moduleSpecifier, names.length ? names : [{ name: '*', typeOnly: node.isTypeOnly }])
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, [], true)
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === 'require'))) {
      add(node, node.arguments[0], [{ name: '*', typeOnly: false }])
    }
  })
  return found
}
