import type { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'
import {
  buildASTSchema,
  getNamedType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

const field = (name: string): SelectionNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } })
const nameOf = (selection: SelectionNode) => (selection.kind === Kind.FIELD ? selection.name.value : '…')

/**
 * Asks every unit for its id and the day it is told of: the two are what the client's memory keeps units by. A unit of
 * which only the id is asked is left alone, since its own service answers that without asking organization.
 */
export const unitsWithTheirDay: typeof addTypenameSelectionDocumentTransform = {
  transform: ({ documents, schema }) => {
    const types = new TypeInfo(buildASTSchema(schema, { assumeValidSDL: true }))
    const visitor = visitWithTypeInfo(types, {
      SelectionSet(node) {
        const asked = node.selections.map(nameOf)
        const bare = asked.every((name) => name === 'id' || name === '__typename')
        if (getNamedType(types.getParentType())?.name !== 'Unit' || bare) return undefined
        const missing = ['id', 'asOf'].filter((name) => !asked.includes(name)).map(field)
        return { ...node, selections: [...node.selections, ...missing] }
      },
    })
    return documents.map((file) =>
      file.document ? { ...file, document: visit(file.document, visitor) } : file,
    )
  },
}
