import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { fragmentsOf } from '../document/document-fragments.ts'

/** How large an operation is once every fragment is spread out. */
export interface DocumentSize {
  depth: number
  fields: number
  aliases: number
  directives: number
  rootFields: number
}

const SATURATED = 1e9
const NOTHING: DocumentSize = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0 }
const CYCLE: DocumentSize = { ...NOTHING, depth: SATURATED }

const sum = (a: number, b: number) => Math.min(SATURATED, a + b)

/** Sizes beside each other: counts add up, depth is the deeper of the two. */
const beside = (a: DocumentSize, b: DocumentSize): DocumentSize => ({
  depth: Math.max(a.depth, b.depth),
  fields: sum(a.fields, b.fields),
  aliases: sum(a.aliases, b.aliases),
  directives: sum(a.directives, b.directives),
  rootFields: sum(a.rootFields, b.rootFields),
})

/**
 * Measures the *expanded* operation in one pass over the written document: each fragment is measured once, so a
 * thousand bytes that spread into millions of fields are found out without spreading them.
 */
export function documentSize(document: DocumentNode, operation: OperationDefinitionNode): DocumentSize {
  const fragments = fragmentsOf(document)
  const measured = new Map<string, DocumentSize>()
  const sizeOfFragment = (name: string): DocumentSize => {
    const known = measured.get(name)
    if (known) return known
    measured.set(name, CYCLE)
    const size = sizeOfSet(fragments.get(name), sizeOfSelection)
    measured.set(name, size)
    return size
  }
  const sizeOfSelection = (selection: SelectionNode): DocumentSize => {
    const directives = selection.directives?.length ?? 0
    if (selection.kind !== Kind.FIELD) {
      const spread =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(selection.name.value)
          : sizeOfSet({ selectionSet: selection.selectionSet }, sizeOfSelection)
      return beside(spread, { ...NOTHING, directives })
    }
    const below = sizeOfSet({ selectionSet: selection.selectionSet }, sizeOfSelection)
    return {
      depth: sum(below.depth, 1),
      fields: sum(below.fields, 1),
      aliases: sum(below.aliases, selection.alias ? 1 : 0),
      directives: sum(below.directives, directives),
      rootFields: 1,
    }
  }
  return sizeOfSet(operation, sizeOfSelection)
}

interface Selecting {
  selectionSet?: SelectionSetNode | undefined
  directives?: FragmentDefinitionNode['directives']
}

function sizeOfSet(holder: Selecting | undefined, sizeOf: (selection: SelectionNode) => DocumentSize) {
  const own = { ...NOTHING, directives: holder?.directives?.length ?? 0 }
  return (holder?.selectionSet?.selections ?? []).map(sizeOf).reduce(beside, own)
}
