import { expect, test } from 'vitest'
import { ScopeSizes } from './scope-sizes.ts'

test('what was looked up before the first request is known to it, and several scopes add up', async () => {
  const sizes = new ScopeSizes(
    async () =>
      new Map([
        ['a', 3],
        ['b', 4],
      ]),
  )
  await sizes.know()
  expect([sizes.of(['a']), sizes.of(['a', 'b']), sizes.of(['c'])]).toEqual([3, 7, 0])
})

test('a look-up that fails is no matter: nothing is known, and nobody is stopped', async () => {
  const sizes = new ScopeSizes(() => Promise.reject(new Error('no database yet')))
  await sizes.know()
  expect(sizes.of(['a'])).toBe(0)
})
