import { randomUUID as key } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { armingIn, REGISTER } from '../../test/clock-arming.ts'
import { type ClockWorld, clockWorld } from '../../test/clock-world.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'
import type { ClockKind } from './clock-rule.ts'

const FIELDS = `id kind state standing armedOn dueOn endedOn version subjectId unit { id } waitingUnit { id }
  events { kind on reason days document from to }
  deadline { day counted left movedFrom provisional skipped { day why name }
    rule { code article evidence validFrom validTo amount unit trigger } }`
const extend = `mutation ($id: ID!, $version: Int!, $input: ExtendClockInput!, $key: String!) {
  extendClock(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FIELDS} } }`
const decided = (
  verb: string,
  input: string,
) => `mutation ($id: ID!, $version: Int!, $input: ${input}!, $key: String!) {
  ${verb}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FIELDS} } }`
const pause = decided('pauseClock', 'PauseClockInput')
const resume = decided('resumeClock', 'ResumeClockInput')
const decision = { days: 15, reason: 'COMPLEX', document: '12/QĐ-UBND' }
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

let world: ComplaintsWorld
let clocks: ClockWorld

beforeAll(async () => {
  world = await complaintsWorld()
  clocks = await clockWorld(world.database)
})

afterAll(async () => {
  await clocks?.close()
  await world?.close()
})

const { asked, arm } = armingIn(
  () => world,
  () => clocks,
)

describe('giving more days', () => {
  const running = async (code = '13636') => {
    const arming = await asked(code, 'complaint.resolve', '2023-06-05')
    return { id: await arm(code, arming), version: 1, input: decision }
  }
  const handler = (code = '13636') => world.as(code, 'petition.handle')

  test('a decision moves the end, explained to the day; the same key answers the same', async () => {
    const clerk = await handler()
    const given = { ...(await running()), key: key() }
    const { extendClock } = await clerk.data<{ extendClock: object }>(extend, given)
    expect(extendClock).toMatchObject({
      id: given.id,
      version: 2,
      dueOn: '2023-07-20',
      standing: 'RUNNING',
      events: [
        { kind: 'ARM', on: '2023-06-05', reason: null },
        { kind: 'EXTEND', on: '2023-06-15', ...decision },
      ],
      deadline: {
        day: '2023-07-20',
        counted: 45,
        skipped: [],
        rule: { code: 'complaint.resolve.1', evidence: 'CODIFIED_TEXT_READ', amount: 30, validTo: null },
      },
    })
    expect(await clerk.data(extend, given)).toEqual({ extendClock })
    const events = await world.database.peek(
      'select name, payload from complaints.outbox where aggregate_id = $1',
      [given.id],
    )
    expect(events).toMatchObject([{ name: 'clock.extended', payload: { dueOn: '2023-07-20', version: 2 } }])
  })

  test('the wrong role, unit and version are refused, and an id that is none', async () => {
    const clock = { ...(await running()), key: key() }
    expect(await (await world.as('13636', ...REGISTER)).refusal(extend, clock)).toBe(FORBIDDEN)
    expect(await (await handler('13639')).refusal(extend, clock)).toBe(FORBIDDEN)
    expect(await (await handler()).refusal(extend, { ...clock, id: 'none' })).toBe(FORBIDDEN)
    expect(await (await handler()).refusal(extend, { ...clock, version: 2 })).toBe('STALE_VERSION')
  })

  test('too many days, a reason the rule does not know, and no document are refused with their field', async () => {
    const clerk = await handler()
    const clock = await running()
    const fieldOf = async (input: object) => {
      const { errors } = await clerk(extend, { ...clock, input: { ...decision, ...input }, key: key() })
      return errors?.map(({ extensions }) => `${extensions?.code} ${extensions?.field}`)
    }
    expect(await fieldOf({ days: 16 })).toEqual(['INPUT_INVALID input.days'])
    expect(await fieldOf({ reason: 'SPECIALLY_COMPLEX' })).toEqual(['INPUT_INVALID input.reason'])
    expect(await fieldOf({ document: ' ' })).toEqual(['INPUT_INVALID input.document'])
    expect(await fieldOf({ document: 'x'.repeat(101) })).toEqual(['INPUT_INVALID input.document'])
  })

  test('a clock that has ended is given nothing more', async () => {
    const clock = await running()
    const subject = await world.database.peek<{ id: string }>(
      'select subject_id as id from complaints.clock where id = $1',
      [clock.id],
    )
    await clocks.work('13636', REGISTER, ({ clocks: each }) =>
      each.satisfy(subject[0]?.id ?? '', null, '2023-06-15'),
    )
    expect(await (await handler()).refusal(extend, { ...clock, version: 2, key: key() })).toBe(
      'STEP_NOT_ALLOWED',
    )
  })
})

describe('standing still by decision', () => {
  const suspension = { reason: 'EXPERT_ASSESSMENT', document: '7/QĐ-UBND', day: '2023-06-12' }
  const handler = (code = '13636') => world.as(code, 'petition.handle', 'denunciation.read')
  const running = async (kind: ClockKind = 'denunciation.resolve') => {
    const arming = await asked('13636', kind, '2023-06-05')
    return { id: await arm('13636', arming), version: 1 }
  }

  test('a denunciation stands still as its law has it, and goes on; only its readers hear of it', async () => {
    const clerk = await handler()
    const clock = await running()
    const { pauseClock } = await clerk.data<{ pauseClock: object }>(pause, {
      ...clock,
      input: suspension,
      key: key(),
    })
    expect(pauseClock).toMatchObject({
      standing: 'PAUSED',
      dueOn: null,
      version: 2,
      events: [{ kind: 'ARM' }, { kind: 'PAUSE', on: '2023-06-12', document: '7/QĐ-UBND' }],
      deadline: { counted: 7, left: 23 },
    })
    const { resumeClock } = await clerk.data<{ resumeClock: object }>(resume, {
      id: clock.id,
      version: 2,
      input: { document: '8/QĐ-UBND', day: '2023-06-14' },
      key: key(),
    })
    expect(resumeClock).toMatchObject({ standing: 'RUNNING', dueOn: '2023-07-07', version: 3 })
    const events = await world.database.peek('select name from complaints.outbox where aggregate_id = $1', [
      clock.id,
    ])
    expect(events).toEqual([{ name: 'denunciation_clock.paused' }, { name: 'denunciation_clock.resumed' }])
  })

  test('what the law does not know is refused: a complaint does not stand still', async () => {
    const { errors } = await (await handler())(pause, {
      ...(await running('complaint.resolve')),
      input: suspension,
      key: key(),
    })
    expect(errors?.map(({ extensions }) => `${extensions?.code} ${extensions?.field}`)).toEqual([
      'INPUT_INVALID input.reason',
    ])
  })

  test('the wrong role, unit and version are refused, and a step that is not the next', async () => {
    const clock = { ...(await running()), key: key() }
    const going = { document: '8/QĐ-UBND' }
    const clerk = await handler()
    const reader = await world.as('13636', 'denunciation.read')
    for (const [document, input] of [
      [pause, suspension],
      [resume, going],
    ] as const) {
      expect(await reader.refusal(document, { ...clock, input })).toBe(FORBIDDEN)
      expect(await (await handler('13639')).refusal(document, { ...clock, input })).toBe(FORBIDDEN)
      expect(await clerk.refusal(document, { ...clock, version: 2, input })).toBe('STALE_VERSION')
    }
    expect(await clerk.refusal(resume, { ...clock, input: going })).toBe('STEP_NOT_ALLOWED')
  })

  test('a clock armed before its rule said so stands still by the rule of today', async () => {
    const clock = await running()
    await world.database.peek(
      `update complaints.clock_event set facts = facts #- '{rule,pauses}' where clock_id = $1`,
      [clock.id],
    )
    const clerk = await handler()
    expect(await clerk.data(pause, { ...clock, input: suspension, key: key() })).toMatchObject({
      pauseClock: { standing: 'PAUSED' },
    })
  })
})

describe('an extension decided after the deadline', () => {
  test('is refused, since no law here lets it be late; one decided in time and recorded later is not', async () => {
    const arming = await asked('13636', 'complaint.resolve', '2023-05-05')
    const clock = { id: await arm('13636', arming), version: 1 }
    const clerk = await world.as('13636', 'petition.handle')
    const { errors } = await clerk(extend, {
      ...clock,
      input: { ...decision, day: '2023-06-06' },
      key: key(),
    })
    expect(errors?.map(({ extensions }) => `${extensions?.code} ${extensions?.field}`)).toEqual([
      'STEP_NOT_ALLOWED input.day',
    ])
    const inTime = { ...clock, input: { ...decision, day: '2023-06-05' }, key: key() }
    expect(await clerk.data(extend, inTime)).toMatchObject({
      extendClock: { version: 2, dueOn: '2023-06-19' },
    })
  })
})
