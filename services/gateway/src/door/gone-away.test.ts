import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXPLORER, startGateway } from '../../test/gateway.ts'
import { books, members } from '../../test/library.ts'
import { executorOf } from '../../test/library-subgraphs.ts'
import { COST_POLICY } from '../cost/cost-desk.ts'

let gateway: Awaited<ReturnType<typeof startGateway>>
let asked = 0
const signals: (AbortSignal | undefined)[] = []

beforeAll(async () => {
  const answer = executorOf(books)
  gateway = await startGateway({
    costs: { ...COST_POLICY, places: { atOnce: 1, waiting: 1 } },
    executors: {
      members: executorOf(members),
      books: async (call) => {
        asked += 1
        signals.push(call.signal)
        if (asked === 1) await new Promise(() => undefined)
        return answer(call)
      },
    },
  })
})
afterAll(() => gateway.stop())

const ask = (signal?: AbortSignal) =>
  fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${EXPLORER}` },
    body: JSON.stringify({ query: '{ books { title } }' }),
    signal,
  })

test('who goes away frees their place, their place in the line and what they asked of subgraphs', async () => {
  const [working, waiting] = [new AbortController(), new AbortController()]
  const first = ask(working.signal).catch(() => 'gone')
  await expect.poll(() => asked).toBe(1)
  const second = ask(waiting.signal).catch(() => 'gone')
  await expect.poll(async () => (await ask()).status).toBe(429)
  waiting.abort()
  const third = () => Promise.race([ask().then(({ status }) => status), pause(200, 'in the line')])
  await expect.poll(third).toBe('in the line')
  working.abort()
  expect([await first, await second]).toEqual(['gone', 'gone'])
  await expect.poll(() => signals[0]?.aborted).toBe(true)
  expect((await ask()).status).toBe(200)
  expect(asked).toBe(3)
})
