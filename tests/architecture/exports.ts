import ts from 'typescript'
import { parse, walk, type Source } from './source'

/**
 * What a module gives away. door: made by defineAction or defineQuery; form: made by formAction out of a door;
 * function: anything else that can be called; value: constants, schemas, classes; type: gone at run time.
 */
export type ExportKind = 'door' | 'form' | 'function' | 'value' | 'type'

export interface Export {
  name: string
  kind: ExportKind
  node: ts.Node
}

const FACTORIES: Record<string, ExportKind> = { defineAction: 'door', defineQuery: 'door', formAction: 'form' }

function kindOf(initializer: ts.Expression | undefined): ExportKind {
  if (!initializer) return 'value'
  if (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)) return 'function'
  if (ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer) || ts.isParenthesizedExpression(initializer)) return kindOf(initializer.expression)
  if (ts.isCallExpression(initializer)) {
    const callee = initializer.expression.getText()
    // cache(async () => …) of React is the function in it.
    if (initializer.arguments.some((argument) => ts.isArrowFunction(argument) || ts.isFunctionExpression(argument)) && !(callee in FACTORIES)) return 'function'
    return FACTORIES[callee] ?? 'value'
  }
  return 'value'
}

const isExported = (node: ts.Node) => ts.canHaveModifiers(node) && Boolean(ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword))
const isDefault = (node: ts.Node) => ts.canHaveModifiers(node) && Boolean(ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword))

/** Exports of a file. A name exported from elsewhere counts as a function: nobody looked at what it is. */
export function exportsOf(source: Source): Export[] {
  const found: Export[] = []
  const local = new Map<string, ExportKind>()
  const file = parse(source)
  for (const node of file.statements) {
    if (ts.isVariableStatement(node)) for (const { name, initializer } of node.declarationList.declarations) local.set(name.getText(), kindOf(initializer))
    if (ts.isFunctionDeclaration(node) && node.name) local.set(node.name.text, 'function')
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) local.set(node.name.text, local.get(node.name.text) ?? 'type')
  }
  for (const node of file.statements) {
    if (ts.isExportAssignment(node)) found.push({ name: 'default', kind: local.get(node.expression.getText()) ?? kindOf(node.expression), node })
    if (ts.isExportDeclaration(node)) {
      if (node.isTypeOnly) continue
      if (!node.exportClause || !ts.isNamedExports(node.exportClause)) found.push({ name: '*', kind: 'function', node })
      else for (const element of node.exportClause.elements) {
        const kind = element.isTypeOnly ? 'type' : node.moduleSpecifier ? 'function' : (local.get((element.propertyName ?? element.name).text) ?? 'function')
        found.push({ name: element.name.text, kind, node: element })
      }
    }
    if (!isExported(node)) continue
    if (ts.isVariableStatement(node)) {
      for (const { name, initializer } of node.declarationList.declarations) found.push({ name: name.getText(), kind: kindOf(initializer), node: name })
    } else if (ts.isFunctionDeclaration(node)) found.push({ name: isDefault(node) ? 'default' : node.name!.text, kind: 'function', node })
    else if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) found.push({ name: node.name.text, kind: 'type', node })
    else if (ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) found.push({ name: node.name?.text ?? 'default', kind: 'value', node })
  }
  return found
}

/** 'use server' at the top of the file, and those inside of functions. */
export function useServer(source: Source): { ofFile: boolean; inside: ts.Node[] } {
  const file = parse(source)
  const isDirective = (node: ts.Node): boolean => ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression) && node.expression.text === 'use server'
  const inside: ts.Node[] = []
  walk(file, (node) => {
    if (isDirective(node) && node.parent !== file) inside.push(node)
  })
  return { ofFile: file.statements.some((node, i) => i < 3 && isDirective(node)), inside }
}
