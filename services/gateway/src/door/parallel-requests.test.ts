import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXPLORER, startGateway } from '../../test/gateway.ts'
import { graphClient } from '../../test/graph-client.ts'
import { books, members } from '../../test/library.ts'
import { executorOf } from '../../test/library-subgraphs.ts'
import { COST_POLICY } from '../cost/cost-desk.ts'

let gateway: Awaited<ReturnType<typeof startGateway>>
let working = 0
let most = 0
let open = () => {}
const opened = new Promise<void>((resolve) => {
  open = resolve
})

beforeAll(async () => {
  const answer = executorOf(books)
  gateway = await startGateway({
    costs: { ...COST_POLICY, places: { atOnce: 2, waiting: 1 } },
    executors: {
      members: executorOf(members),
      books: async (call) => {
        working += 1
        most = Math.max(most, working)
        await opened
        working -= 1
        return answer(call)
      },
    },
  })
})
afterAll(() => gateway.stop())

test('one account’s burst is worked on a few at a time, and what exceeds the line is told to come back', async () => {
  const ask = graphClient(gateway.address, EXPLORER)
  let answered = 0
  const asked = async () => {
    const answer = await ask({ query: '{ books { title } }' })
    answered += 1
    return answer
  }
  const burst = Array.from({ length: 5 }, asked)
  const refused = await Promise.race(burst)
  await expect.poll(() => answered).toBe(2)
  expect(refused).toMatchObject({
    status: 429,
    errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: 1 } }],
  })
  expect(refused.headers.get('retry-after')).toBe('1')
  open()
  const statuses = (await Promise.all(burst)).map(({ status }) => status).sort()
  expect(statuses).toEqual([200, 200, 200, 429, 429])
  expect(most).toBe(2)
  expect(await ask({ query: '{ books { title } }' })).toMatchObject({ status: 200 })
})

test('a refused document gives its place back', async () => {
  const ask = graphClient(gateway.address, EXPLORER)
  for (let times = 0; times < 4; times += 1)
    expect(await ask({ query: '{ nothing }' })).toMatchObject({ status: 400 })
})
