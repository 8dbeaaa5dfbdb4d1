import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-classic'

const root = fileURLToPath(new URL('../../', import.meta.url))

const WRITTEN = /^(services|frontends|packages|infra)\/.*\.(ts|tsx)$/
const NOT_CODE = /\/generated\/|\.test\.tsx?$|\.d\.ts$|\/migrations\/|\/seed\/|\/test\//

/** The domains: a service that declares itself is one. */
export const domains = (): string[] =>
  tracked().flatMap((path) => /^services\/([a-z-]+)\/src\/domain\.ts$/.exec(path)?.[1] ?? [])

/** Every path that git keeps or would keep. */
export const tracked = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(root, path)))

/** The code of the product: what people wrote, without tests, migrations and seeds. */
export const sources = (): string[] => tracked().filter((path) => WRITTEN.test(path) && !NOT_CODE.test(path))

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

export const linesOf = (path: string): number => textOf(path).trimEnd().split('\n').length

const read = new Map<string, ts.SourceFile>()

function parsed(path: string): ts.SourceFile {
  const file = read.get(path) ?? ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)
  read.set(path, file)
  return file
}

/** A named place in a file. */
export interface Span {
  name: string
  lines: number
}

/** The name by which people speak of a function: its own, or that of the constant, property or field that holds it. */
function nameOf(node: ts.Node & { name?: ts.Node }): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  if (node.name) return node.name.getText()
  const { parent } = node
  const holds =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)
  return holds ? parent.name.getText() : undefined
}

/** Every function of a file that has a name, with its length: one that only stands as an argument belongs to its caller. */
export function functionsOf(path: string): Span[] {
  const file = parsed(path)
  const found: Span[] = []
  const visit = (node: ts.Node): void => {
    const name = ts.isFunctionLike(node) && 'body' in node && node.body ? nameOf(node) : undefined
    if (name !== undefined) {
      const start = file.getLineAndCharacterOfPosition(node.getStart()).line
      const end = file.getLineAndCharacterOfPosition(node.getEnd()).line
      found.push({ name, lines: end - start + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** How many collaborators each class of a file is given. */
export function collaboratorsOf(path: string): { name: string; count: number }[] {
  return parsed(path)
    .statements.filter(ts.isClassDeclaration)
    .map((each) => ({
      name: each.name?.text ?? 'anonymous',
      count: each.members.find(ts.isConstructorDeclaration)?.parameters.length ?? 0,
    }))
}

/** One import of a file. */
export interface Import {
  from: string
  typeOnly: boolean
}

/** What a file imports, and whether only as types. */
export function importsOf(path: string): Import[] {
  return parsed(path)
    .statements.filter(ts.isImportDeclaration)
    .map((statement) => ({
      from: (statement.moduleSpecifier as ts.StringLiteral).text,
      typeOnly: statement.importClause?.isTypeOnly ?? false,
    }))
}

/** The files from which a file hands names on. */
export const handedOnBy = (path: string): string[] =>
  parsed(path)
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ moduleSpecifier }) => (moduleSpecifier ? [(moduleSpecifier as ts.StringLiteral).text] : []))
