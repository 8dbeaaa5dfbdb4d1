import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearer, signIn } from '../support/client.ts'
import { type Province, startProvince } from '../support/province.ts'

let province: Province
let secret = ''
beforeAll(async () => {
  province = await startProvince()
  secret = await signIn(province.url, 'integrator', province.password)
})
afterAll(() => province?.stop())

/** A refused document is 400 with a code whatever the client accepts (decision 0010). */
const ON_PURPOSE = ['572B', 'FDE2', '7B9B']

test('GraphQL over HTTP: no error, and no warning but those on purpose', async () => {
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: { ...init.headers, ...bearer(secret), 'apollo-require-preflight': 'true' },
    })
  const results = await auditServer({ url: `${province.url}/graphql`, fetchFn })
  expect(results.length).toBeGreaterThan(50)
  const of = (status: string) => results.filter((result) => result.status === status)
  expect(of('error').map(({ id, name }) => `${id} ${name}`)).toEqual([])
  expect(
    of('warn')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ON_PURPOSE.toSorted())
})
