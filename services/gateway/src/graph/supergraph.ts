import { filterInternalFieldsAndTypes } from '@graphql-tools/federation'
import {
  buildSchema,
  GraphQLError,
  type GraphQLSchema,
  isScalarType,
  isSpecifiedScalarType,
  valueFromASTUntyped,
} from 'graphql'
import { type FieldOwners, fieldOwnersOf } from './field-owners.ts'

/** A composed supergraph: its text, its schema with joins, and the API schema that clients see. */
export interface Supergraph {
  sdl: string
  unified: GraphQLSchema
  api: GraphQLSchema
  owns: FieldOwners
}

/** A scalar of ours is a text or a number: what is neither is refused at the door, before any service is asked. */
function withSimpleScalars(api: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(api.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue
    type.parseValue = (value: unknown) => {
      if (typeof value === 'string' || typeof value === 'number') return value
      throw new GraphQLError(`${type.name} is written as a text.`)
    }
    type.parseLiteral = (node, variables) => type.parseValue(valueFromASTUntyped(node, variables))
  }
  return api
}

export function readSupergraph(sdl: string): Supergraph {
  const unified = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true })
  const api = withSimpleScalars(filterInternalFieldsAndTypes(unified))
  return { sdl, unified, api, owns: fieldOwnersOf(unified) }
}
