import { expect, test } from 'vitest'
import { afterMoving, afterOpening, type DeskAddress, holds } from './desk-address.ts'

const blank: DeskAddress = { round: 0 }

test('a desk keeps what stands on it while its intake gets an address', () => {
  const opened = afterOpening(blank, 'a')
  expect(holds(opened, undefined)).toBe(true)
  const there = afterMoving(opened, undefined, 'a')
  expect(there).toEqual({ round: 0, opened: 'a' })
  expect(holds(there, 'a')).toBe(true)
})

test('so it does when it goes over to another intake', () => {
  const going = afterOpening({ round: 0, opened: 'a' }, 'b')
  expect(holds(going, 'a')).toBe(true)
  const there = afterMoving(going, 'a', 'b')
  expect([holds(there, 'b'), holds(there, 'a')]).toEqual([true, false])
})

test('another address is another desk, also on the way back', () => {
  const away = afterMoving({ round: 0, opened: 'a' }, 'a', 'c')
  expect([holds(away, 'c'), holds(away, 'a')]).toEqual([false, false])
  expect(afterMoving({ round: 0, opened: 'a' }, 'a', undefined)).toEqual({ round: 1 })
})
