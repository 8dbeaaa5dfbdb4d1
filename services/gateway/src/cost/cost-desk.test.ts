import type { Actor } from '@province/actor'
import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { costDesk } from './cost-desk.ts'

const schema = buildSchema('type Query { units: [Unit!] } type Unit { name: String parts: [Unit!] }')
const policy = {
  limit: 50,
  client: { size: 100, perSecond: 10 },
  person: { size: 20, perSecond: 1 },
  places: { atOnce: 1, waiting: 0 },
  streams: { most: 1, ofOne: 1 },
}
const who = (kind: Actor['kind']): Actor => ({ kind, subject: 's', name: '', grants: [], authzVersion: 1 })

let now = 0
const desk = costDesk(schema, policy, () => now)
const ask = (kind: Actor['kind'], text = '{ units { name } }', trusted = false) =>
  desk({ actor: who(kind), document: parse(text), trusted, variables: {} })

test('a free document is charged and told of, until the bucket is spent; it comes back with time', () => {
  expect(ask('client')).toEqual({
    cost: 10,
    told: { requested: 10, limit: 50, remaining: 90 },
    headers: { 'ratelimit-policy': '"cost";q=100;w=10', ratelimit: '"cost";r=90;t=1' },
  })
  for (let times = 0; times < 9; times += 1) ask('client')
  const spent = ask('client')
  expect(spent.headers).toMatchObject({ ratelimit: '"cost";r=0;t=10', 'retry-after': '1' })
  expect(spent.refused).toMatchObject({
    extensions: { code: 'BUDGET_SPENT', http: { status: 429 }, retryAfterSeconds: 1 },
  })
  now = 1_000
  expect(ask('client').refused).toBeUndefined()
  expect(ask('person').told).toEqual({ requested: 10, limit: 50, remaining: 10 })
})

test('a document over the limit is refused and not drawn', () => {
  const deep = '{ units { parts { name } } }'
  expect(ask('person', deep)).toMatchObject({
    cost: 110,
    refused: { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
  })
  expect(ask('person', '{ units { name } }').told?.remaining).toBe(0)
})

test('published documents are counted: free for people, drawn but never refused for clients', () => {
  const deep = '{ units { parts { name } } }'
  expect(ask('person', deep, true)).toEqual({ cost: 110, headers: {} })
  expect(ask('client', deep, true)).toMatchObject({ cost: 110, told: { remaining: 0 } })
  expect(ask('stranger')).toEqual({ cost: 10, headers: {} })
})
