import { filterInternalFieldsAndTypes } from '@graphql-tools/federation'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { type FieldOwners, fieldOwnersOf } from './field-owners.ts'

/** A composed supergraph: its text, its schema with joins, and the API schema that clients see. */
export interface Supergraph {
  sdl: string
  unified: GraphQLSchema
  api: GraphQLSchema
  owns: FieldOwners
}

export function readSupergraph(sdl: string): Supergraph {
  const unified = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true })
  return { sdl, unified, api: filterInternalFieldsAndTypes(unified), owns: fieldOwnersOf(unified) }
}
