import { randomUUID } from 'node:crypto'
import type { Arming } from '@province/timekeeping'
import type { ClockKind } from '../src/clock/clock-rule.ts'
import type { ClockWorld } from './clock-world.ts'
import type { ComplaintsWorld } from './world.ts'

/** What who registers petitions may do: enough to set their clocks going. */
export const REGISTER = ['petition.register']

/** Says what is timed in a unit, and sets it going there as another noun would. */
export const armingIn = (world: () => ComplaintsWorld, clocks: () => ClockWorld) => ({
  asked: async (code: string, kind: ClockKind, trigger: string): Promise<Arming<ClockKind>> => ({
    subjectKind: 'petition',
    subjectId: randomUUID(),
    unitId: await world().database.unitId(code),
    kind,
    trigger,
  }),
  arm: (code: string, arming: Arming<ClockKind>, actions = REGISTER) =>
    clocks().work(code, actions, (context) => context.clocks.arm(arming)),
})
