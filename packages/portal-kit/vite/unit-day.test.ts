import { parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { unitsWithTheirDay } from './unit-day.ts'

const schema = parse('type Query { unit: Unit } type Unit { id: ID! name: String asOf: String parent: Unit }')

const transformed = async (text: string) => {
  const file = { location: 'x.graphql', document: parse(text) }
  const [answer] = await unitsWithTheirDay.transform({ documents: [file], schema, config: {} })
  return answer?.document ? print(answer.document).replace(/\s+/g, ' ').trim() : ''
}

test('a unit is asked for its id and its day, in fragments too, and not twice', async () => {
  expect(await transformed('{ unit { name } }')).toBe('{ unit { name id asOf } }')
  expect(await transformed('fragment F on Unit { id name asOf }')).toBe('fragment F on Unit { id name asOf }')
})

test('a unit of which only the id is asked stays with the service that knows it', async () => {
  expect(await transformed('{ unit { name parent { id } } }')).toBe('{ unit { name parent { id } id asOf } }')
})
