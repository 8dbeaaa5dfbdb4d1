import { readFileSync } from 'node:fs'
import { type DefinitionNode, Kind, parse } from 'graphql'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** What can be named of a definition: itself, and its fields or values after a dot. */
function namesOf(definition: DefinitionNode): string[] {
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
    return partsOf(definition.name.value, definition.values ?? [])
  if (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
  )
    return partsOf(definition.name.value, definition.fields ?? [])
  return []
}

const partsOf = (name: string, parts: readonly { name: { value: string } }[]) => [
  name,
  ...parts.map((part) => `${name}.${part.name.value}`),
]

const graph = new Set(parse(read('services/gateway/schema.graphql')).definitions.flatMap(namesOf))
const [field = ''] = read('docs/glossary.md').split('## Words of the house')
const terms = field.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Vietnamese'))

test('every term of the field leads to what it is in the graph, or says that it is words alone', () => {
  expect(terms.length).toBeGreaterThan(100)
  const silent = terms.filter((line) => !/\| (`.*`|in words) \|$/.test(line))
  expect(silent).toEqual([])
})

test('what the glossary names is there', () => {
  const named = terms.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((name) => !graph.has(name))).toEqual([])
})
