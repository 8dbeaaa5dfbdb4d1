import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Checkout, copyOfCheckout } from './checkout.ts'

/** What is made from declarations and schemas by commands, never by hand. */
const MADE = [
  /\/generated\//,
  /^services\/(gateway\/supergraph|[a-z]+\/schema)\.graphql$/,
  /^services\/gateway\/schema\.graphql$/,
  /^services\/tsconfig\.json$/,
  /^pnpm-lock\.yaml$/,
  // Told by the code that reads them, and checked like the schemas.
  /^docs\/settings\.md$/,
]
const OWN = /^(services|frontends)\/permits\//

let checkout: Checkout

beforeAll(async () => {
  checkout = await copyOfCheckout()
  await checkout.run('node', 'infra/generator/new-domain.mjs', 'permits', 'water-permit')
  await checkout.run('node', 'infra/generator/new-noun.mjs', 'permits', 'water-meter')
}, 300_000)

// A whole checkout with its packages is removed, on a machine that may have other work.
afterAll(() => checkout?.remove(), 120_000)

test('a domain and a noun touch no hand-written file outside of their own folders', () => {
  const changed = checkout.changed()
  expect(changed.filter((path) => OWN.test(path)).length).toBeGreaterThan(40)
  expect(changed.filter((path) => !OWN.test(path) && !MADE.some((made) => made.test(path)))).toEqual([])
})

test('what was made compiles, in the house’s style', async () => {
  await checkout.run('tsc', '-b', 'services', 'infra/launcher')
  await checkout.run('tsc', '-p', 'frontends/permits')
  await checkout.run('biome', 'ci', 'services/permits', 'frontends/permits', '--error-on-warnings')
}, 300_000)

test('its own tests pass, and those of the house and of the public schema', async () => {
  const pure = [
    'services/permits',
    'tests/house/walls.test.ts',
    'tests/supergraph',
    'infra/launcher/src/gather',
  ]
  await checkout.run('vitest', 'run', '--project', 'pure', ...pure)
  await checkout.run('vitest', 'run', '--project', 'database', 'services/permits')
}, 300_000)
