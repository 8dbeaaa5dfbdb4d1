import { expect, test } from 'vitest'
import { fieldsOf } from './field-list.ts'

test('fields are read from lines or commas, each once; nothing typed means all', () => {
  expect(fieldsOf('Unit.name, Unit.code\n Report.*;Unit.name')).toEqual([
    'Unit.name',
    'Unit.code',
    'Report.*',
  ])
  expect(fieldsOf(' \n')).toBeNull()
})
