import { inputInvalid } from '@province/runtime/refusal'
import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type ObjectFieldNode,
  visit,
} from 'graphql'

/** The one sign that no text of the database can hold. */
const UNSTORABLE = '\0'

/** Where a value holds the sign, as the path below the value; undefined when it does not. */
function placeIn(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.includes(UNSTORABLE) ? [] : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, part] of Object.entries(value)) {
    const place = name.includes(UNSTORABLE) ? [] : placeIn(part)
    if (place) return [name, ...place]
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

/** The first argument whose literal holds the sign. */
function literalIn(document: DocumentNode): string | undefined {
  let found: string[] | undefined
  visit(document, {
    StringValue({ value }, _key, parent, _path, ancestors) {
      if (found === undefined && value.includes(UNSTORABLE)) found = around([...ancestors, parent])
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

/**
 * The refusal of texts that hold U+0000, wherever they are given: PostgreSQL keeps no such text, so nothing of that
 * name was ever recorded. Undefined when there is none.
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
    const { code, message } = inputInvalid(field, 'Nội dung có ký tự không lưu được: hãy gõ lại, đừng dán.')
    return new GraphQLError(message, { extensions: { code, field } })
  }
}
