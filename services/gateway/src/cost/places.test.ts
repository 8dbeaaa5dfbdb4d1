import { expect, test } from 'vitest'
import { Places } from './places.ts'

const settled = async (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise((resolve) => setTimeout(resolve, 5, false))])

test('who asks for more at once than there are places waits in line, and beyond the line is refused', async () => {
  const places = new Places({ atOnce: 2, waiting: 1 })
  const leave = await places.take('a')
  await places.take('a')
  const third = places.take('a')
  expect(await settled(third)).toBe(false)
  await expect(places.take('a')).rejects.toMatchObject({
    extensions: { code: 'TOO_MANY_REQUESTS', http: { status: 429 }, retryAfterSeconds: 1 },
  })
  leave()
  expect(await settled(third)).toBe(true)
})

test('another has places of their own, whatever one does', async () => {
  const places = new Places({ atOnce: 1, waiting: 0 })
  await places.take('a')
  expect(await settled(places.take('b'))).toBe(true)
})

test('a place given back twice is one place', async () => {
  const places = new Places({ atOnce: 1, waiting: 1 })
  const leave = await places.take('a')
  leave()
  leave()
  await places.take('a')
  expect(await settled(places.take('a'))).toBe(false)
})
