import type { Actor, SubgraphCall } from '@province/actor'
import { createLogger } from '@province/runtime'
import { afterEach, expect, test } from 'vitest'
import { newAsking } from '../door/asking.ts'
import { type UsageRecorder, usageRecorder } from './usage-recorder.ts'

const client: Actor = { kind: 'client', subject: 'c1', name: '', grants: [], authzVersion: 1 }
const person: Actor = { ...client, kind: 'person' }

interface Written {
  key: string
  entries: { client: string; operation: string; requests: number; errors: number; cost: number }[]
}

let recorder: UsageRecorder
afterEach(() => recorder.stop())

function start() {
  const written: Written[] = []
  const authority = { down: false }
  recorder = usageRecorder(
    async ({ variables }: SubgraphCall) => {
      written.push(variables as unknown as Written)
      return authority.down
        ? { data: null, errors: [{ message: 'x' }] }
        : { data: { recordClientUsage: true } }
    },
    createLogger('test', 'silent'),
    60_000,
  )
  return { written, authority }
}

const note = (operation: string, failed = false, actor = client) =>
  recorder.note({ ...newAsking(), actor, operation, cost: 7, failed })

test('counts are added up by operation and written in one batch, of clients only', async () => {
  const { written } = start()
  note('Units a1')
  note('Units a1', true)
  note('Reports b2')
  note('Units a1', false, person)
  await recorder.flush()
  await recorder.flush()
  expect(written).toHaveLength(1)
  expect(written[0]?.entries).toMatchObject([
    { client: 'c1', operation: 'Units a1', requests: 2, errors: 1, cost: 14 },
    { client: 'c1', operation: 'Reports b2', requests: 1, errors: 0, cost: 7 },
  ])
})

test('what could not be written is sent again with its key, and what came meanwhile after it', async () => {
  const { written, authority } = start()
  authority.down = true
  note('Units a1')
  await recorder.flush()
  note('Units a1')
  authority.down = false
  await recorder.flush()
  await recorder.stop()
  expect(written.map(({ entries }) => entries[0]?.requests)).toEqual([1, 1, 1])
  expect(written[1]?.key).toBe(written[0]?.key)
  expect(written[2]?.key).not.toBe(written[0]?.key)
})

test('beyond a number of operations the rest counts together', async () => {
  const { written } = start()
  for (let index = 0; index < 600; index += 1) note(`Op${index}`)
  await recorder.flush()
  expect(written[0]?.entries).toHaveLength(501)
  expect(written[0]?.entries.at(-1)).toMatchObject({ operation: 'other', requests: 100 })
})
