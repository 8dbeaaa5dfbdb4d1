import { type Actor, fieldAllowed } from '@province/actor'
import {
  BREAK,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { refusal } from '../door/refusal.ts'

/**
 * Refuses a document that asks for a field outside the client's scope, before it is validated or planned. A field that
 * does not exist is refused alike, and named only as the client wrote it.
 */
export function refuseFieldsOutside(schema: GraphQLSchema, document: DocumentNode, actor: Actor): void {
  if (!actor.fields) return
  let outside: string | undefined
  const types = new TypeInfo(schema)
  const consider = (field: string) => {
    const parent = types.getParentType()
    const exists = field.startsWith('__') || types.getFieldDef()
    if (parent && exists && typesOf(schema, parent).every((type) => fieldAllowed(actor, type, field)))
      return undefined
    outside = field
    return BREAK
  }
  visit(document, visitWithTypeInfo(types, { Field: ({ name }) => consider(name.value) }))
  if (outside === undefined) return
  const told = {
    vi: `Không có trường “${outside}”, hoặc ứng dụng không có quyền với trường này.`,
    en: `There is no field “${outside}”, or the application has no permission for it.`,
  }
  throw refusal('FORBIDDEN_OR_MISSING', told, 403, undefined, { field: outside })
}

/** A field of an interface is a field of every type behind it. */
const typesOf = (schema: GraphQLSchema, type: GraphQLCompositeType): string[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]
