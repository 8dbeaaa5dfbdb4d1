import {
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql'
import { fragmentsOf } from '../document/document-fragments.ts'
import { inclusion } from '../document/selection-inclusion.ts'
import {
  type Document,
  type SelectionsOn,
  type WantedField,
  wantedFields,
} from '../document/wanted-fields.ts'

export type ResponsePath = readonly (string | number)[]

/** A field that came back null, and whether the schema allowed it. */
export interface NullPlace {
  path: ResponsePath
  field: WantedField
  required: boolean
}

export interface Completion {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Readonly<Record<string, unknown>>
  onNull?: NullListener
}

/** Hears of nulls: of every one, or only of those where none may stand. */
interface NullListener {
  wanted: 'all' | 'required'
  note(place: NullPlace): void
}

const BROKEN = Symbol('a required value is missing below')

interface Walk {
  document: Document
  path: (string | number)[]
  onNull?: NullListener
}

/**
 * Completes an answer against the API schema as the specification asks: selected fields that are missing become
 * null, and a null where none may stand moves up to the nearest place that allows it.
 */
export function completeNulls(completion: Completion, data: unknown): Record<string, unknown> | null {
  const { schema, document, operation, variables, onNull } = completion
  const parent = schema.getRootType(operation.operation)
  if (!parent) return null
  const walk: Walk = {
    document: { schema, fragments: fragmentsOf(document), included: inclusion(variables) },
    path: [],
    ...(onNull && { onNull }),
  }
  return completeObject(walk, [{ parent, selections: operation.selectionSet.selections }], data ?? {})
}

function completeObject(walk: Walk, sets: readonly SelectionsOn[], value: unknown) {
  if (typeof value !== 'object' || value === null) return null
  const object = value as Record<string, unknown>
  const complete: Record<string, unknown> = Object.create(null)
  for (const [key, field] of wantedFields(walk.document, sets, object)) {
    if (!Object.hasOwn(object, key) && !field.certain) continue
    walk.path.push(key)
    const answer = completeValue(walk, field, field.type, object[key])
    walk.path.pop()
    if (answer === BROKEN) return null
    complete[key] = answer
  }
  return complete
}

function completeValue(walk: Walk, field: WantedField, type: GraphQLOutputType, value: unknown): unknown {
  const required = isNonNullType(type)
  const nullable = required ? type.ofType : type
  if (value === null || value === undefined) {
    if (required || walk.onNull?.wanted === 'all')
      walk.onNull?.note({ path: [...walk.path], field, required })
    return required ? BROKEN : null
  }
  const answer = completeNullable(walk, field, nullable, value)
  return required && answer === null ? BROKEN : answer
}

function completeNullable(walk: Walk, field: WantedField, type: GraphQLOutputType, value: unknown): unknown {
  if (isListType(type)) return completeList(walk, field, type.ofType, value)
  return field.below.length > 0 ? completeObject(walk, field.below, value) : value
}

function completeList(walk: Walk, field: WantedField, itemType: GraphQLOutputType, value: unknown) {
  if (!Array.isArray(value)) return null
  const complete: unknown[] = []
  for (const [index, item] of value.entries()) {
    walk.path.push(index)
    const answer = completeValue(walk, field, itemType, item)
    walk.path.pop()
    if (answer === BROKEN) return null
    complete.push(answer)
  }
  return complete
}
