import { expect, test } from 'vitest'
import { z } from 'zod'
import { EnvironmentProblem, readEnvironment } from './environment.ts'

const shape = z.object({ PORT: z.coerce.number('must be a port number').int().max(65535).default(4000) })

test('an empty setting counts as unset', () => {
  expect(readEnvironment(shape, { PORT: '' })).toEqual({ PORT: 4000 })
})

test('a wrong setting is named in one sentence', () => {
  expect(() => readEnvironment(shape, { PORT: 'many' })).toThrow(EnvironmentProblem)
  expect(() => readEnvironment(shape, { PORT: 'many' })).toThrow(/PORT: must be a port number/)
})

test('a name that a library would obey in its own way is taken from the environment once it is read', () => {
  const source = { LOG_LEVEL: 'silent' }
  expect(readEnvironment(z.object({ LOG_LEVEL: z.string() }), source)).toEqual({ LOG_LEVEL: 'silent' })
  expect(source).toEqual({})
})
