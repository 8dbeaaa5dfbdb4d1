import { expect, test } from 'vitest'
import { z } from 'zod'
import { domainAddresses } from './domain-addresses.ts'
import { readEnvironment } from './environment.ts'

test('each domain is reached where its own setting says; others are not there', () => {
  const { shape, read } = domainAddresses(['reform', 'supervision'])
  const environment = readEnvironment(z.object(shape), {
    REFORM_URL: 'http://127.0.0.1:4103',
    OTHER_URL: 'x',
  })
  expect(read(environment)).toEqual({ reform: 'http://127.0.0.1:4103', supervision: undefined })
  expect(() => readEnvironment(z.object(shape), { REFORM_URL: 'ftp://x' })).toThrowError(
    /REFORM_URL: must be an http/,
  )
})
