import { inputInvalid } from '@province/runtime/refusal'
import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  Kind,
  type ObjectFieldNode,
  visit,
} from 'graphql'
import { refusedByGraph } from './graph-error.ts'

/** What no text of the database holds: U+0000, and one half of a surrogate pair. */
const isUnstorable = (text: string) => text.includes('\0') || !text.isWellFormed()

/** A value inside of another, with the way back to where it stands. */
interface Inside {
  value: unknown
  name: string
  outer: Inside | undefined
}

function pathOf(inside: Inside): string[] {
  const path: string[] = []
  for (let at: Inside | undefined = inside; at?.outer; at = at.outer) path.push(at.name)
  return path.reverse()
}

/** Where a value holds such a text, as the path below the value; however deep it nests, nothing recurs. */
function placeIn(value: unknown): string[] | undefined {
  const waiting: Inside[] = [{ value, name: '', outer: undefined }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value === 'string' && isUnstorable(next.value)) return pathOf(next)
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const [name, inside] of Object.entries(next.value)) {
      const place = { value: inside, name, outer: next }
      if (isUnstorable(name)) return pathOf(place)
      waiting.push(place)
    }
  }
  return undefined
}

const isNamed = (node: unknown): node is ArgumentNode | ObjectFieldNode => {
  const { kind } = (node ?? {}) as Partial<ASTNode>
  return kind === Kind.ARGUMENT || kind === Kind.OBJECT_FIELD
}

/** The argument, and the fields of inputs in it, around a node of a document. */
const around = (ancestors: readonly (ASTNode | readonly ASTNode[] | undefined)[]): string[] =>
  ancestors.filter(isNamed).map(({ name }) => name.value)

/** The first argument whose literal is such a text. */
function literalIn(document: DocumentNode): string | undefined {
  let found: string[] | undefined
  visit(document, {
    StringValue({ value }, _key, parent, _path, ancestors) {
      if (found === undefined && isUnstorable(value)) found = around([...ancestors, parent])
    },
  })
  return found?.join('.')
}

/** How the document calls what a variable is for: `input.title` where it is given as the title of an input. */
function argumentOf(document: DocumentNode, variable: string): string[] {
  let found: string[] | undefined
  visit(document, {
    Variable({ name }, _key, parent, _path, ancestors) {
      const names = around([...ancestors, parent])
      if (name.value === variable && names.length > 0) found ??= names
    },
  })
  return found ?? [variable]
}

const notStorable = (field: string) =>
  inputInvalid(field, {
    vi: 'Nội dung có ký tự không lưu được: hãy gõ lại, đừng dán.',
    en: 'The text has a character that cannot be stored: type it again instead of pasting it.',
  })

/**
 * The refusal of texts that PostgreSQL cannot keep, wherever they are given; undefined when there is none. The gateway
 * refuses them at its door, on which a subgraph does not rely.
 */
export function unstorableText() {
  const literals = new WeakMap<DocumentNode, string | null>()
  const literalOf = (document: DocumentNode) => {
    const known = literals.get(document)
    if (known !== undefined) return known
    const found = literalIn(document) ?? null
    literals.set(document, found)
    return found
  }
  const fieldOf = (document: DocumentNode, variables: Record<string, unknown>) => {
    const [variable, ...below] = placeIn(variables) ?? []
    if (variable === undefined) return literalOf(document)
    return [...argumentOf(document, variable), ...below].join('.')
  }
  return (document: DocumentNode, variables: Record<string, unknown> = {}): GraphQLError | undefined => {
    const field = fieldOf(document, variables)
    if (field === null) return undefined
    return refusedByGraph(notStorable(field))
  }
}
