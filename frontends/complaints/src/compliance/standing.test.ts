import { expect, it } from 'vitest'
import { standingOf } from './standing.ts'

const kept = { posted: true, postedDays: 25, missedDays: 0, notToldDays: 0, requiredDays: 25 }

it('tells what is worst: nothing on record, days missed, untold, short, or enough', () => {
  expect(standingOf({ ...kept, posted: false, postedDays: 0 })).toEqual({ is: 'nothing' })
  expect(standingOf({ ...kept, postedDays: 3, missedDays: 2, notToldDays: 1 })).toEqual({
    is: 'missed',
    days: 2,
  })
  expect(standingOf({ ...kept, postedDays: 3, notToldDays: 1 })).toEqual({ is: 'untold', days: 1 })
  expect(standingOf({ ...kept, postedDays: 3 })).toEqual({ is: 'short', days: 22 })
  expect(standingOf(kept)).toEqual({ is: 'enough' })
})
