import { expect, expectTypeOf, test } from 'vitest'
import { type Lifecycle, lifecycle } from './lifecycle.ts'

const door = lifecycle(
  {
    open: { from: ['CLOSED'], to: 'OPEN' },
    close: { from: ['OPEN'], to: 'CLOSED' },
    lock: { from: ['CLOSED'], to: 'LOCKED' },
  },
  (state, step) => new Error(`no ${step} from ${state}`),
)

test('a step leads where the table says, and from nowhere else', () => {
  expect(door.step('CLOSED', 'open')).toBe('OPEN')
  expect(() => door.step('LOCKED', 'open')).toThrowError('no open from LOCKED')
})

test('what is allowed is told in the order of the table, a last state allows nothing', () => {
  expect(door.allowed('CLOSED')).toEqual(['open', 'lock'])
  expect(door.allowed('LOCKED')).toEqual([])
  expect(door.states).toEqual(['CLOSED', 'OPEN', 'LOCKED'])
  expect(door.steps).toEqual(['open', 'close', 'lock'])
})

test('states and steps are types, and no name of a prototype is a step', () => {
  expectTypeOf<Lifecycle.State<typeof door>>().toEqualTypeOf<'CLOSED' | 'OPEN' | 'LOCKED'>()
  expectTypeOf<Lifecycle.Step<typeof door>>().toEqualTypeOf<'open' | 'close' | 'lock'>()
  expect(() => door.step('OPEN', 'constructor' as 'open')).toThrowError('the table has no step constructor')
})

test('a step that leads nowhere leaves things where they stand', () => {
  const lamp = lifecycle(
    { lend: { from: ['ON', 'OFF'] }, drop: { from: ['ON'], to: 'BROKEN' } },
    door.step as never,
  )
  expect(lamp.step('OFF', 'lend')).toBe('OFF')
  expect(lamp.states).toEqual(['ON', 'OFF', 'BROKEN'])
  expectTypeOf<Lifecycle.State<typeof lamp>>().toEqualTypeOf<'ON' | 'OFF' | 'BROKEN'>()
})
