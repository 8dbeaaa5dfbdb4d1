import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

const secrets = z.object({ DATABASE_URL: z.string(), AUDIT_KEY_FILE: z.string().optional() })

test('a secret may stand in a file, and only once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'province-environment-'))
  const file = join(folder, 'url')
  writeFileSync(file, 'postgres://a\n')
  expect(readEnvironment(secrets, { DATABASE_URL_FILE: file })).toEqual({ DATABASE_URL: 'postgres://a' })
  expect(() => readEnvironment(secrets, { DATABASE_URL_FILE: file, DATABASE_URL: 'b' })).toThrow(
    'Both DATABASE_URL and DATABASE_URL_FILE are set: leave one of them out.',
  )
  expect(() => readEnvironment(secrets, { DATABASE_URL_FILE: `${file}.x` })).toThrow(
    /cannot be read \(ENOENT\)/,
  )
  rmSync(folder, { recursive: true })
})

test('what is nearly a setting is named', () => {
  const known = { DATABASE_URL: 'a' }
  for (const slip of ['DATABSE_URL', 'DATABASE_ULR', 'AUDIT_KEYFILE'])
    expect(() => readEnvironment(secrets, { ...known, [slip]: 'x' })).toThrow(`${slip}: is no setting`)
  expect(readEnvironment(secrets, { ...known, PATH: 'x', HOSTNAME: 'y', DATABASES: 'z' })).toEqual(known)
})
