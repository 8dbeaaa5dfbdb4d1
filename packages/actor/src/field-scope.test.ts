import { expect, test } from 'vitest'
import { fieldAllowed } from './field-scope.ts'

const client = { fields: ['Query.units', 'Unit.name', 'Report.*'] }

test.each([
  ['Query', 'units', true],
  ['Query', 'unit', false],
  ['Unit', 'name', true],
  ['Unit', 'nam', false],
  ['Report', 'anything', true],
  ['UnitConnection', 'totalCount', true],
  ['UnitEdge', 'node', true],
  ['PageInfo', 'endCursor', true],
  ['Query', '__typename', true],
  ['Query', '__schema', false],
  ['__Schema', 'types', true],
])('%s.%s: %s', (type, field, allowed) => {
  expect(fieldAllowed(client, type, field)).toBe(allowed)
  expect(fieldAllowed({}, type, field)).toBe(true)
  expect(fieldAllowed({ fields: [] }, 'Unit', 'name')).toBe(false)
})
