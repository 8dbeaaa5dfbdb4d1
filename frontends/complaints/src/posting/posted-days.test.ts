import { expect, it } from 'vitest'
import type { ScheduleFactsFragment } from '../generated/graphql.ts'
import { settledOf, standingOf } from './posted-days.ts'

const slot = (date: string, state: string, change: object = {}) => ({
  date,
  state,
  movedTo: null,
  makesUp: null,
  ...change,
})
const posted = {
  slots: [
    slot('2023-06-01', 'HELD_OWN'),
    slot('2023-06-07', 'RESCHEDULED', { movedTo: '2023-06-08' }),
    slot('2023-06-08', 'POSTED', { makesUp: '2023-06-07' }),
    slot('2023-06-14', 'RESCHEDULED'),
    slot('2023-06-21', 'POSTED'),
  ],
} as unknown as ScheduleFactsFragment

it('tells days that can still be taken out from days that stay for what became of them', () => {
  expect([...standingOf(posted)]).toEqual(['2023-06-21'])
  expect([...settledOf(posted, (key) => key).keys()]).toEqual(['2023-06-01', '2023-06-07'])
  expect(standingOf(undefined).size + settledOf(undefined, (key) => key).size).toBe(0)
})
