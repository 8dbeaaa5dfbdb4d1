import { expect, test } from 'vitest'
import { outOfDate } from './gather.ts'

test('what follows from the domains’ declarations is as they say; else run `pnpm run domains`', async () => {
  expect((await outOfDate()).map(({ path }) => path)).toEqual([])
})
