import { inputInvalid, Refusal } from '@province/runtime/refusal'
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql'
import { argumentPaths, hasDefaults, nullsForDefaults } from './argument-paths.ts'

/** Hears of a refusal that blames what is no argument of the field: a mistake of ours. */
export type Unknown = (blamed: string) => void

type Field = GraphQLField<unknown, unknown>

const nullForDefault = (path: string) =>
  inputInvalid(path, {
    vi: 'Giá trị này không được là null: hãy bỏ qua để dùng giá trị mặc định, hoặc ghi một giá trị.',
    en: 'This value must not be null: leave it out for its default, or give a value.',
  })

/** The same refusal, blaming the argument by its whole path. */
function located(cause: unknown, pathOf: (blamed: string) => string | undefined, unknown: Unknown): unknown {
  if (!(cause instanceof Refusal) || cause.detail.field === undefined) return cause
  const { field, ...facts } = cause.detail
  const path = pathOf(field)
  if (path === undefined) unknown(field)
  return new Refusal(cause.code, cause.told, path === undefined ? facts : { field: path, ...facts })
}

/** Wraps a field so that its arguments are refused and blamed alike everywhere. */
function guarded(field: Field, unknown: Unknown): void {
  const resolve = field.resolve ?? defaultFieldResolver
  const pathOf = argumentPaths(field)
  const looksForNulls = hasDefaults(field.args)
  field.resolve = (root, args, context, info) => {
    const [empty] = looksForNulls ? nullsForDefaults(field.args, args) : []
    if (empty !== undefined) throw nullForDefault(empty)
    try {
      const answer = resolve(root, args, context, info)
      if (!(answer instanceof Promise)) return answer
      return answer.catch((cause: unknown) => {
        throw located(cause, pathOf, unknown)
      })
    } catch (cause) {
      throw located(cause, pathOf, unknown)
    }
  }
}

/** Gives every field with arguments the same care: `null` never stands for a default, a refusal blames a whole path. */
export function guardArguments(schema: GraphQLSchema, unknown: Unknown): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      if (field.args.length > 0) guarded(field as Field, unknown)
  }
  return schema
}
