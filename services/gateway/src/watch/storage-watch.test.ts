import { STRANGER } from '@province/actor'
import { expect, test } from 'vitest'
import { startGateway } from '../../test/gateway.ts'
import { StorageWatch } from './storage-watch.ts'

const call = (document: string) => ({ document, actor: STRANGER, client: { address: '' } })
const FULL = { data: null, errors: [{ message: 'no room', extensions: { code: 'STORAGE_FULL' } }] }

test('a subgraph without room is known until it has stored something, or was long not tried', async () => {
  let now = 0
  let full = true
  const watch = new StorageWatch(() => now)
  const execute = watch.heard('books', async ({ document }) =>
    full && String(document).startsWith('mutation') ? FULL : { data: {} },
  )
  expect(watch.full()).toEqual([])
  await execute(call('mutation { add }'))
  expect(watch.full()).toEqual(['books'])
  full = false
  await execute(call('{ read }'))
  expect(watch.full()).toEqual(['books'])
  await execute(call('mutation { add }'))
  expect(watch.full()).toEqual([])
  full = true
  await execute(call('mutation { add }'))
  now = 5 * 60_000
  expect(watch.full()).toEqual([])
})

test('a balancer keeps sending readers where nothing can be stored, and whoever watches is told', async () => {
  const gateway = await startGateway({
    executors: { members: async () => FULL, books: async () => ({ data: {} }) },
    readiness: { members: async () => undefined, books: async () => undefined },
  })
  try {
    const ready = async () => {
      const response = await fetch(`${gateway.address}/readyz`)
      const { subgraphs } = (await response.json()) as { subgraphs: object }
      return { status: response.status, subgraphs }
    }
    expect(await ready()).toMatchObject({ subgraphs: { members: 'ready' } })
    await fetch(`${gateway.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { signIn(username: "a", password: "b") { id } }' }),
    })
    expect(await ready()).toEqual({
      status: 200,
      subgraphs: { books: 'ready', members: 'storage full' },
    })
  } finally {
    await gateway.stop()
  }
})
