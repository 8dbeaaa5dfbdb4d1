import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { armingIn, REGISTER } from '../../test/clock-arming.ts'
import { type ClockWorld, clockWorld } from '../../test/clock-world.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'

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

const seenBy = (code: string, actions: string[], subjectId: string) =>
  clocks.work(code, actions, (context) => context.clockReadings.ofSubject(subjectId))

describe('setting clocks going and ending them, as other nouns do', () => {
  test('a clock is armed by the rule of its trigger, with its first event, and stands as today sees it', async () => {
    const arming = await asked('13636', 'reception.notify', '2023-06-01')
    const id = await arm('13636', arming)
    const [seen] = await seenBy('13636', [], arming.subjectId)
    expect(seen).toMatchObject({
      id,
      state: 'RUNNING',
      standing: 'DUE_TODAY',
      dueOn: '2023-06-15',
      version: 1,
    })
    expect(seen?.events).toMatchObject([{ kind: 'ARM', on: '2023-06-01', facts: { rule: { amount: 10 } } }])
  })

  test('no rule to arm by, and a second clock of a kind, are refused and store nothing', async () => {
    const early = await asked('13636', 'reception.notify', '2014-06-30')
    await expect(arm('13636', early)).rejects.toMatchObject({ code: 'NO_RULE_TO_ARM' })
    const arming = await asked('13636', 'complaint.accept', '2023-06-14')
    await arm('13636', arming)
    await expect(arm('13636', arming)).rejects.toMatchObject({ code: 'STEP_NOT_ALLOWED' })
    expect(await seenBy('13636', [], early.subjectId)).toEqual([])
    expect(await seenBy('13636', [], arming.subjectId)).toHaveLength(1)
  })

  test('it stands still, goes on and ends, each an event; once it has ended another may run', async () => {
    const arming = await asked('13636', 'complaint.accept', '2023-06-05')
    const { subjectId } = arming
    await clocks.work('13636', REGISTER, async ({ clocks: each }) => {
      await each.arm(arming)
      await each.pause(subjectId, 'complaint.accept', '2023-06-08', 'bổ sung tài liệu')
    })
    expect(await seenBy('13636', [], subjectId)).toMatchObject([
      { standing: 'PAUSED', dueOn: null, version: 2 },
    ])
    await clocks.work('13636', REGISTER, ({ clocks: each }) =>
      each.resume(subjectId, 'complaint.accept', '2023-06-12'),
    )
    await clocks.work('13636', REGISTER, ({ clocks: each }) => each.satisfy(subjectId, null, '2023-06-15'))
    const [ended] = await seenBy('13636', [], subjectId)
    expect(ended).toMatchObject({ state: 'ENDED', endedOn: '2023-06-15', dueOn: '2023-06-19', version: 4 })
    expect(ended?.events.map(({ kind }) => kind)).toEqual(['ARM', 'PAUSE', 'RESUME', 'SATISFY'])
    await arm('13636', { ...arming, trigger: '2023-06-15' })
    await clocks.work('13636', REGISTER, ({ clocks: each }) =>
      each.cancel(subjectId, null, '2023-06-15', 'rút đơn'),
    )
    expect(await seenBy('13636', [], subjectId)).toMatchObject([{ state: 'ENDED' }, { state: 'ENDED' }])
    await clocks.work('13636', REGISTER, ({ clocks: each }) => each.satisfy(subjectId, null, '2023-06-15'))
  })

  test('a day before the last event is refused', async () => {
    const arming = await asked('13636', 'complaint.accept', '2023-06-05')
    await arm('13636', arming)
    const early = clocks.work('13636', REGISTER, ({ clocks: each }) =>
      each.satisfy(arming.subjectId, null, '2023-06-04'),
    )
    await expect(early).rejects.toMatchObject({ code: 'DATE_INVALID' })
  })
})

describe('who sees and who writes, by the database alone', () => {
  test('who only reads arms nothing, nor does anybody for a unit out of reach', async () => {
    const arming = await asked('13636', 'reception.notify', '2023-06-01')
    await expect(arm('13636', arming, [])).rejects.toThrow(/row-level security/)
    await expect(arm('13639', arming)).rejects.toThrow(/row-level security/)
  })

  test('a neighbour sees nothing; the unit that waits for it sees it and ends it', async () => {
    const arming = await asked('13639', 'transfer.acknowledge', '2023-06-12')
    const waitingUnitId = await world.database.unitId('13636')
    await arm('13636', { ...arming, waitingUnitId })
    expect(await seenBy('13639', [], arming.subjectId)).toHaveLength(1)
    expect(await seenBy('13636', [], arming.subjectId)).toHaveLength(1)
    expect(await seenBy('358', [], arming.subjectId)).toEqual([])
    await clocks.work('13639', REGISTER, ({ clocks: each }) =>
      each.satisfy(arming.subjectId, null, '2023-06-14'),
    )
    expect(await seenBy('13636', [], arming.subjectId)).toMatchObject([{ state: 'ENDED' }])
  })

  test('clocks of a denunciation exist only for who may read those, also once it is found to be one', async () => {
    const arming = await asked('13636', 'denunciation.initial', '2023-06-12')
    await arm('13636', arming)
    const other = { ...arming, kind: 'reception.notify' as const }
    await arm('13636', other)
    expect(await seenBy('356', [], arming.subjectId)).toHaveLength(1)
    await clocks.work('13636', REGISTER, ({ clocks: each }) => each.closeSight(arming.subjectId))
    expect(await seenBy('356', ['petition.handle'], arming.subjectId)).toEqual([])
    expect(await seenBy('356', ['denunciation.read'], arming.subjectId)).toHaveLength(2)
    const { subjectId } = await asked('13636', 'reception.notify', '2023-06-12')
    await arm('13636', { ...other, subjectId })
    await clocks.work('13639', REGISTER, ({ clocks: each }) => each.closeSight(subjectId))
    expect(await seenBy('13636', [], subjectId)).toHaveLength(1)
  })

  test('events are never changed', async () => {
    const change = clocks.work('13636', REGISTER, ({ em }) =>
      em.execute('update complaints.clock_event set seq = 9'),
    )
    await expect(change).rejects.toThrow(/permission denied/)
  })
})

test('one clock is read by its id, as far as it is in sight', async () => {
  const read =
    'query ($id: ID!) { clock(id: $id) { id dueOn deadline { rule { extensions { reason days daysAtOnce } } } } }'
  const id = await arm('13636', await asked('13636', 'complaint.resolve', '2023-06-05'))
  expect(await (await world.as('36')).data(read, { id })).toEqual({
    clock: {
      id,
      dueOn: '2023-07-05',
      deadline: { rule: { extensions: [{ reason: 'COMPLEX', days: 15, daysAtOnce: 15 }] } },
    },
  })
  expect(await (await world.as('13639')).refusal(read, { id })).toBe(FORBIDDEN)
  expect(await (await world.as('13636')).refusal(read, { id: 'none' })).toBe(FORBIDDEN)
})

test('the deadline that a rule would give is told before anything is timed', async () => {
  const expected = `query ($kind: String!, $trigger: Date!, $conditions: [ClockCondition!]) {
    expectedDeadline(kind: $kind, trigger: $trigger, conditions: $conditions) { day movedFrom rule { code } } }`
  const client = await world.as('13636')
  const complaint = { kind: 'complaint.accept', trigger: '2023-06-08', conditions: ['SECOND_INSTANCE'] }
  expect(await client.data(expected, complaint)).toEqual({
    expectedDeadline: { day: '2023-06-19', movedFrom: '2023-06-18', rule: { code: 'complaint.accept.2' } },
  })
  for (const kind of ['complaint.publish', 'nothing.known'])
    expect(await client.refusal(expected, { kind, trigger: '2023-06-08' })).toBe('NO_RULE_TO_ARM')
})

test('clocks of many subjects are read in one statement', async () => {
  const armings = await Promise.all(
    Array.from({ length: 5 }, () => asked('13642', 'reception.notify', '2023-06-01')),
  )
  await clocks.work('13642', REGISTER, async ({ clocks: each }) => {
    for (const arming of armings) await each.arm(arming)
  })
  clocks.statements.length = 0
  const found = await clocks.work('13642', [], (context) =>
    Promise.all(armings.map(({ subjectId }) => context.clockReadings.ofSubject(subjectId))),
  )
  expect(found.map((each) => each.length)).toEqual([1, 1, 1, 1, 1])
  expect(clocks.statements).toEqual(['clocks_of_subjects'])
})
