import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { SECRET_DEFINITION } from '../audit/secret-input.ts'
import { givenValues } from './given-values.ts'

const schema = buildSchema(`${SECRET_DEFINITION}
  input Row { note: String, day: Int }
  input Told { title: String!, rows: [Row!], words: [String!], sealed: Row @secret }
  type Query { told(id: ID!, input: Told!, pass: String @secret): Int }`)
const places = schema.getQueryType()?.getFields().told?.args ?? []

test('every value is found by its path and its type; secrets and what is not given are not', () => {
  const values = {
    id: 'a',
    pass: 'x',
    input: { title: 'one', rows: [{ note: 'two' }, { day: 3 }], words: ['four'], sealed: { note: 'y' } },
  }
  expect(
    givenValues(places, values).map(({ path, place, type, value }) => [path, place, type, value]),
  ).toEqual([
    ['id', 'id', 'ID', 'a'],
    ['input.title', 'input.title', 'String', 'one'],
    ['input.rows.0.note', 'input.rows.note', 'String', 'two'],
    ['input.rows.1.day', 'input.rows.day', 'Int', 3],
    ['input.words.0', 'input.words', 'String', 'four'],
  ])
  expect(givenValues(places, { id: null, input: undefined })).toEqual([])
})
