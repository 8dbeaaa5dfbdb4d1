import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql'

const INTROSPECTION = new Set(['__schema', '__type'])

/**
 * The document as the planner gets it: what asks about the schema becomes `__typename`. It runs only where an operation
 * leaves it out by `@skip` or `@include`, and the planner, which cannot plan it, would give up the fields beside it too.
 */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (node: FieldNode) =>
      INTROSPECTION.has(node.name.value)
        ? {
            kind: Kind.FIELD,
            name: { kind: Kind.NAME, value: '__typename' },
            ...(node.directives && { directives: node.directives }),
          }
        : undefined,
  })
}
