import { registerEnumType } from 'type-graphql'

const states = { RUNNING: 'RUNNING', PAUSED: 'PAUSED', ENDED: 'ENDED' } as const

registerEnumType(states, {
  name: 'ClockState',
  description: 'Whether a clock runs.',
  valuesConfig: {
    RUNNING: { description: 'It runs.' },
    PAUSED: { description: 'It stands still, and what is left is kept.' },
    ENDED: { description: 'What was to be done was done, or is not to be done any more.' },
  },
})

const standings = {
  RUNNING: 'RUNNING',
  DUE_SOON: 'DUE_SOON',
  DUE_TODAY: 'DUE_TODAY',
  OVERDUE: 'OVERDUE',
  PAUSED: 'PAUSED',
  ENDED: 'ENDED',
} as const

registerEnumType(standings, {
  name: 'ClockStanding',
  description: 'How a clock stands today.',
  valuesConfig: {
    RUNNING: { description: 'In time.' },
    DUE_SOON: { description: 'Three quarters of its days are used up.' },
    DUE_TODAY: { description: 'Today is its last day.' },
    OVERDUE: { description: 'Its last day has gone by.' },
    PAUSED: { description: 'It stands still.' },
    ENDED: { description: 'It is over.' },
  },
})

export const ClockStateEnum = states
export const ClockStandingEnum = standings
