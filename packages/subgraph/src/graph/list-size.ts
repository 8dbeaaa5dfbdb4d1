import { type FieldDefinitionNode, Kind, parse, print, type TypeNode, visit } from 'graphql'

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type)

const isPaged = ({ type, arguments: given, directives }: FieldDefinitionNode) =>
  namedTypeOf(type).endsWith('Connection') &&
  given?.some(({ name }) => name.value === 'first') &&
  !directives?.some(({ name }) => name.value === 'listSize')

const LIST_SIZE = parse(
  `type T { f: Int @listSize(slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false) }`,
  { noLocation: true },
)

/** The SDL in which every connection says that `first` decides how many edges it has, so that its cost is known. */
export function withListSizes(sdl: string): string {
  const [type] = LIST_SIZE.definitions
  const directives = type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields?.[0]?.directives ?? []) : []
  const sized = visit(parse(sdl), {
    FieldDefinition: (field) =>
      isPaged(field) ? { ...field, directives: [...(field.directives ?? []), ...directives] } : undefined,
  })
  return print(sized)
}
