import { afterEach, expect, test } from 'vitest'
import { startGateway } from '../../test/gateway.ts'

let stop = async () => {}
afterEach(() => stop())

async function start(ready: boolean, away = 'members') {
  const asked: string[] = []
  const check = (name: string) => async () => {
    asked.push(name)
    if (!ready) throw new Error('not yet')
  }
  const gateway = await startGateway({ readiness: { [away]: check(away) } })
  stop = gateway.stop
  return { address: gateway.address, asked }
}

test('being alive asks no subgraph', async () => {
  const { address, asked } = await start(false)
  expect((await fetch(`${address}/livez`)).status).toBe(200)
  expect(asked).toEqual([])
})

test('being ready asks every one of them', async () => {
  const { address, asked } = await start(true)
  const response = await fetch(`${address}/readyz`)
  expect(await response.json()).toEqual({ status: 'ready', subgraphs: { members: 'ready', books: 'ready' } })
  expect(asked).toEqual(['members'])
})

test('one domain that is away leaves the others in service, and is named', async () => {
  const { address } = await start(false, 'books')
  const response = await fetch(`${address}/readyz`)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'degraded',
    subgraphs: { members: 'ready', books: 'unavailable' },
  })
})

test('nobody can be served without the one that knows who asks', async () => {
  const { address } = await start(false)
  const response = await fetch(`${address}/readyz`)
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ subgraphs: { members: 'unavailable', books: 'ready' } })
})
