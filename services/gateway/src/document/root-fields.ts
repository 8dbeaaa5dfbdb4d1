import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { fragmentsOf } from './document-fragments.ts'

const everything = () => true

/** Names of the root fields of an operation, through fragments; `included` may leave selections out. */
export function rootFieldsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  included: (selection: SelectionNode) => boolean = everything,
): ReadonlySet<string> {
  const fragments = fragmentsOf(document)
  const names = new Set<string>()
  const entered = new Set<string>()
  const walk = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (!included(selection)) continue
      if (selection.kind === Kind.FIELD) names.add(selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet)
      else if (!entered.has(selection.name.value)) {
        entered.add(selection.name.value)
        walk(fragments.get(selection.name.value)?.selectionSet)
      }
    }
  }
  walk(operation.selectionSet)
  return names
}
