import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ask, graphAt, signIn } from '../support/client.ts'
import { type Province, startProvince } from '../support/province.ts'

let province: Province
let ask: Ask
beforeAll(async () => {
  province = await startProvince()
  ask = graphAt(province.url, await signIn(province.url, 'integrator', province.password))
})
afterAll(() => province?.stop())

const ENGLISH = 'en-GB,en;q=0.9,vi;q=0.5'

/** What each wish is answered with; no wish of its own comes as `*`, as programs send it. */
const messages = async (query: string, as: Ask = ask, variables?: object) => {
  const told = async (language: string) => {
    const answer = await as(query, variables, { 'accept-language': language })
    return answer.errors?.[0]?.message ?? ''
  }
  return { none: await told('*'), vi: await told('vi-VN,vi;q=0.9,en;q=0.1'), en: await told(ENGLISH) }
}

it.each([
  [
    'a service',
    '{ unit(code: "nobody", asOf: "2023-06-30") { id } }',
    /ngày 30\/06\/2023/,
    /on 30\/06\/2023/,
  ],
  ['the kit', '{ units(asOf: "2023-06-30", first: 0) { totalCount } }', /^Số dòng/, /^A page has/],
  [
    'a scalar',
    '{ unit(code: "36", asOf: "2023-02-30") { id } }',
    /^Ngày không có thật/,
    /^There is no such day/,
  ],
  [
    'the gateway',
    `{ ${'a'.repeat(3)}: __typename ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    /^Truy vấn quá lớn/,
    /^The query is too large/,
  ],
  ['the schema', '{ nonsense }', /^Truy vấn không khớp lược đồ/, /^The query does not match the schema/],
  ['the parser', '{ unit(', /^Không đọc được truy vấn/, /^The query cannot be read/],
])('a refusal of %s comes in the language asked for', async (_by, query, vi, en) => {
  const told = await messages(query)
  expect(told.vi).toMatch(vi)
  expect(told.none).toBe(told.vi)
  expect(told.en).toMatch(en)
})

it('a stranger is asked to sign in, in either language', async () => {
  expect(await messages('{ reports { totalCount } }', graphAt(province.url))).toEqual({
    none: 'Hãy đăng nhập trước.',
    vi: 'Hãy đăng nhập trước.',
    en: 'Sign in first.',
  })
})

it('what is beside GraphQL is refused in the language too', async () => {
  const told = async (headers: Record<string, string>) => {
    const response = await fetch(`${province.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":',
    })
    return ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message
  }
  expect(await told({})).toBe('Không đọc được yêu cầu này.')
  expect(await told({ 'accept-language': ENGLISH })).toBe('This request cannot be read.')
})

it('the account’s own language holds where a request names none, and is its person’s to choose', async () => {
  const choose = `mutation ($language: Language!, $key: String!) {
    setLanguage(language: $language, idempotencyKey: $key) { language } }`
  const query = '{ unit(code: "nobody", asOf: "2023-06-30") { id } viewer { language } }'
  expect((await ask(query)).data?.viewer).toEqual({ language: null })
  const chosen = await ask(choose, { language: 'EN', key: crypto.randomUUID() })
  expect(chosen.data).toEqual({ setLanguage: { language: 'EN' } })
  expect((await ask(query)).data?.viewer).toEqual({ language: 'EN' })
  // What the gateway knows of a session is at most five seconds old.
  await expect
    .poll(async () => (await messages(query)).none, { timeout: 8_000, interval: 500 })
    .toMatch(/^There is no such unit/)
  expect((await messages(query)).vi).toMatch(/^Không có đơn vị/)
  expect(await graphAt(province.url)(choose, { language: 'EN', key: '1' })).toMatchObject({ status: 401 })
})
