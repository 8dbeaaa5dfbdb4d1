import { expect, it } from 'vitest'
import { standingOf } from './standing.ts'

it('tells nothing on record from days short and enough', () => {
  expect(standingOf({ posted: false, postedDays: 0, requiredDays: 6 })).toEqual({ is: 'nothing' })
  expect(standingOf({ posted: true, postedDays: 3, requiredDays: 25 })).toEqual({ is: 'short', days: 22 })
  expect(standingOf({ posted: true, postedDays: 6, requiredDays: 6 })).toEqual({ is: 'enough' })
})
