import { readFileSync } from 'node:fs'
import { type FieldDefinitionNode, Kind, parse, type TypeNode } from 'graphql'
import { expect, test } from 'vitest'

const sdl = readFileSync(new URL('../../services/gateway/schema.graphql', import.meta.url), 'utf8')

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))

/** Every field that answers a list page by page, as `Type.field`. */
const lists = parse(sdl).definitions.flatMap((definition) => {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
  const paged = (definition.fields ?? []).filter(({ type }) => named(type).endsWith('Connection'))
  return paged.map((field) => ({ place: `${definition.name.value}.${field.name.value}`, field }))
})

const argument = ({ arguments: all = [] }: FieldDefinitionNode, name: string) =>
  all.find((each) => each.name.value === name)

test('every list that goes page by page can be put in another order, and has one where nobody asks', () => {
  expect(lists.length).toBeGreaterThan(60)
  const unsorted = lists.filter(({ field }) => !argument(field, 'orderBy')?.defaultValue)
  expect(unsorted.map(({ place }) => place)).toEqual([])
})

test('every list says its page and goes on by a cursor', () => {
  const unpaged = lists.filter(({ field }) => !argument(field, 'first') || !argument(field, 'after'))
  expect(unpaged.map(({ place }) => place)).toEqual([])
})
