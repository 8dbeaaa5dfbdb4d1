import { expect, test } from 'vitest'
import { gatewayEnvironment, subgraphUrls } from './environment.ts'

test('stands on defaults, but has no key by default', () => {
  expect(gatewayEnvironment({ ACTOR_PRIVATE_KEY: '{}' })).toMatchObject({
    PORT: 4000,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
    SLICE_ORIGINS: [],
  })
  expect(() => gatewayEnvironment({})).toThrow(/ACTOR_PRIVATE_KEY/)
})

test('names what is wrong', () => {
  expect(() => gatewayEnvironment({ ACTOR_PRIVATE_KEY: '{}', PORT: 'x', PUBLIC_URL: 'ftp://x' })).toThrow(
    /PORT.*PUBLIC_URL/,
  )
  expect(() => subgraphUrls(['books'], {})).toThrow(/BOOKS_URL/)
})

test('finds every subgraph', () => {
  expect(subgraphUrls(['books'], { BOOKS_URL: 'http://10.0.0.2:4102' })).toEqual([
    { name: 'books', url: 'http://10.0.0.2:4102' },
  ])
})
