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

/** A named place in a file. */
export interface Span {
  name: string
  lines: number
}

/** Every function of a file with its length; a schema or a table is no function. */
export function functionsOf(path: string): Span[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)
  const found: Span[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const start = file.getLineAndCharacterOfPosition(node.getStart()).line
      const end = file.getLineAndCharacterOfPosition(node.getEnd()).line
      const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined)
      found.push({ name: named?.getText() ?? 'anonymous', lines: end - start + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** One import of a file. */
export interface Import {
  from: string
  typeOnly: boolean
}

/** What a file imports, and whether only as types. */
export function importsOf(path: string): Import[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)
  return file.statements.filter(ts.isImportDeclaration).map((statement) => ({
    from: (statement.moduleSpecifier as ts.StringLiteral).text,
    typeOnly: statement.importClause?.isTypeOnly ?? false,
  }))
}
