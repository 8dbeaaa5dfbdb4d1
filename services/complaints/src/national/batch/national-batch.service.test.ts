import { afterAll, beforeAll, expect, test } from 'vitest'
import { MAKE, type NationalWorld, openNational, READ, type SeenTally } from '../../../test/national-world.ts'
import { key } from '../../../test/petition-world.ts'
import { act, RECORD, type Session, VISITED } from '../../../test/reception.ts'

let national: NationalWorld

beforeAll(async () => {
  national = await openNational()
})

afterAll(() => national?.world.close())

const SESSION = { kind: 'AD_HOC', day: '2026-07-14', held: 'OWN', place: 'Trụ sở' }
const VISIT = { people: 1, again: false, summary: 'Đề nghị làm rõ ranh giới thửa đất' }

const adding = ({ entered, handedOver, waiting, acknowledged, refused, changed, missing }: SeenTally) => {
  expect(handedOver + missing).toBe(entered)
  expect(waiting + acknowledged + refused + changed).toBe(handedOver)
}

test('what was entered is handed over once, by its code and with nothing of a person', async () => {
  const { clerk, unit } = national
  const complaint = await national.found('COMPLAINT', { field: 'LAND_HOUSING' })
  const reflection = await national.found('REFLECTION')
  const session = await act<Session>(clerk, RECORD, { input: { ...SESSION, unit } })
  await act(clerk, VISITED, { input: { session: session.id, ...VISIT } })
  expect(Object.values(await national.standings())).toEqual(['ENTERED', 'ENTERED', 'ENTERED'])
  const batch = await national.make()
  expect(batch).toMatchObject({ records: 3, version: 1, accepted: 0, refused: 0 })
  const [head, columns, ...lines] = batch.file.trimEnd().split('\n')
  expect(head).toBe(`province-national-database,1,${batch.id},13285,2026-07-01,2026-08-01,2026-07-20,3`)
  expect(columns).toBe('record,code,unit,day,kind,field,state,outcome,decided_on,visits,people')
  expect(lines.slice(0, -1).toSorted()).toEqual(
    [
      `PETITION,${complaint.code},13285,2026-07-20,COMPLAINT,LAND_HOUSING,CLASSIFIED,,,,`,
      `PETITION,${reflection.code},13285,2026-07-20,REFLECTION,,CLASSIFIED,,,,`,
      `RECEPTION_SESSION,${session.id},13285,2026-07-14,AD_HOC,,OWN,,,1,1`,
    ].toSorted(),
  )
  expect(lines.at(-1)).toBe(`sha256,${batch.checksum}`)
  for (const told of ['Phạm', 'ranh giới', 'Trụ sở']) expect(batch.file).not.toContain(told)
  expect(new Set(Object.values(await national.standings()))).toEqual(new Set(['HANDED_OVER']))
})

test('sent again changes nothing: the same bytes, and no second batch of the same', async () => {
  const [{ id }] = (await national.world.database.peek<{ id: string }>(
    'select id from complaints.national_batch',
  )) as [{ id: string }]
  const [one, other] = [await national.file(id), await national.file(id, national.lead)]
  expect(one).toEqual(other)
  expect(await national.refusedMaking()).toBe('NOTHING_TO_HAND_OVER')
  expect(await national.file(id)).toEqual(one)
})

test('receipts are looked at, kept once, and refused by line', async () => {
  const added = await national.found('COMPLAINT')
  const batch = await national.make()
  expect(batch.records).toBe(1)
  const [elsewhere] = (await national.records()).filter(({ code }) => code !== added.code)
  const lines = [
    `${added.code},ACCEPTED,QG-1,`,
    'NOTHING0,ACCEPTED,QG-2,',
    `${elsewhere?.code},ACCEPTED,QG-3,`,
    `${added.code},REFUSED,,Sai mã đơn vị`,
  ]
  const looked = await national.read(batch, lines, true)
  expect(looked).toMatchObject({ accepted: 1, refused: 0, unchanged: 0, batch: { version: 1, accepted: 0 } })
  expect(looked.refusals.map(({ line, refusal }) => [line, refusal])).toEqual([
    [3, 'CODE_NOT_IN_BATCH'],
    [4, 'CODE_NOT_IN_BATCH'],
    [5, 'CODE_TWICE'],
  ])
  expect((await national.standings())[added.code]).toBe('HANDED_OVER')
  const kept = await national.read(batch, lines)
  expect(kept).toMatchObject({ accepted: 1, batch: { version: 2, accepted: 1, refused: 0 } })
  const again = await national.read(kept.batch, lines)
  expect(again).toMatchObject({ accepted: 0, unchanged: 1, batch: { version: 2, accepted: 1 } })
  expect(await national.records(undefined, { standings: ['ACKNOWLEDGED'] })).toMatchObject([
    { code: added.code, theirId: 'QG-1', reason: null },
  ])
  expect((await national.file(batch.id))?.file).toBe(batch.file)
  expect(await national.records(undefined, { batch: batch.id })).toMatchObject([{ code: added.code }])
  expect(await national.records(undefined, { batch: 'none' })).toEqual([])
})

test('what was refused, and what has changed since, goes into the next batch', async () => {
  const one = await national.found('COMPLAINT')
  const other = await national.found('REFLECTION')
  const batch = await national.make()
  await national.read(batch, [`${one.code},REFUSED,,Sai mã đơn vị`, `${other.code},ACCEPTED,QG-8,`])
  expect(await national.standings()).toMatchObject({ [one.code]: 'REFUSED', [other.code]: 'ACKNOWLEDGED' })
  await national.world.classified(national.clerk, other, 'COMPLAINT', { reason: 'Xem lại' })
  expect(await national.standings()).toMatchObject({ [other.code]: 'CHANGED_SINCE' })
  const next = await national.make()
  expect(next.records).toBe(2)
  expect(next.file).toContain(`PETITION,${other.code},13285,2026-07-20,COMPLAINT,,CLASSIFIED`)
  expect(await national.standings()).toMatchObject({ [one.code]: 'HANDED_OVER', [other.code]: 'HANDED_OVER' })
})

test('every number adds up, and is as long as the list it opens', async () => {
  await national.found('COMPLAINT')
  const { rows, total } = await national.tallies()
  expect(rows).toHaveLength(1)
  const [row] = rows
  if (!row) throw new Error('nothing was counted')
  const { unit, ...counts } = row
  expect(total).toEqual(counts)
  adding(row)
  const lists = {
    entered: null,
    handedOver: ['HANDED_OVER', 'ACKNOWLEDGED', 'REFUSED', 'CHANGED_SINCE'],
    waiting: ['HANDED_OVER'],
    acknowledged: ['ACKNOWLEDGED'],
    refused: ['REFUSED'],
    changed: ['CHANGED_SINCE'],
    missing: ['ENTERED'],
  } as const
  for (const [count, standings] of Object.entries(lists))
    expect(await national.records(undefined, { standings, unit: unit.id }), count).toHaveLength(
      row[count as keyof SeenTally],
    )
})

test('before the first day of the duty nothing is counted and nothing handed over', async () => {
  const window = { from: '2026-01-01', to: '2026-07-01' }
  expect(await national.tallies(undefined, { window })).toEqual({ rows: [], total: null })
  expect(await national.records(undefined, { window })).toEqual([])
  expect(await national.refusedMaking(undefined, { window })).toBe('NO_DUTY_THEN')
  expect(await national.refusedMaking(undefined, { window: { from: '2026-07-02', to: '2026-07-02' } })).toBe(
    'DATE_INVALID',
  )
})

test('makeNationalBatch and readNationalReceipts refuse who may not, a stale version, a file that is none', async () => {
  const { reader, neighbour, clerk } = national
  await national.found('COMPLAINT')
  for (const who of [reader, neighbour])
    expect(await national.refusedMaking(who)).toBe('FORBIDDEN_OR_MISSING')
  expect(await national.refusedMaking(clerk, { unit: 'none' })).toBe('FORBIDDEN_OR_MISSING')
  const { id, version } = await national.make()
  const reading = (who: typeof clerk, more: object = {}) =>
    who.refusal(READ, {
      id,
      version,
      input: { csv: 'code,answer,id,reason\nX,ACCEPTED,1,' },
      key: key(),
      ...more,
    })
  for (const who of [reader, neighbour]) expect(await reading(who)).toBe('FORBIDDEN_OR_MISSING')
  expect(await reading(clerk, { version: 7 })).toBe('STALE_VERSION')
  expect(await reading(clerk, { input: { csv: 'nothing\n1' } })).toBe('INPUT_INVALID')
  expect(await national.file(id, neighbour)).toBeNull()
  expect(await national.records(neighbour)).toEqual([])
  expect((await national.tallies(neighbour)).rows).toEqual([])
})

test('the same key makes one batch', async () => {
  await national.found('REFLECTION')
  const asked = {
    input: { unit: national.unit, window: { from: '2026-07-01', to: '2026-08-01' } },
    key: key(),
  }
  type Made = { makeNationalBatch: { id: string } }
  const [one, other] = [
    await national.clerk.data<Made>(MAKE, asked),
    await national.clerk.data<Made>(MAKE, asked),
  ]
  expect(one).toEqual(other)
})

test('each list is one statement, and its total another where it is asked for', async () => {
  const { world, reader, unit } = national
  const window = '{ from: "2026-07-01", to: "2026-08-01" }'
  const sent = (fields: string) =>
    world.statementsOf(() => reader.data(`query ($u: ID!) { ${fields} }`, { u: unit }))
  const rows = `edges { node { id batch { id } unit { id } } }`
  expect(await sent(`nationalRecords(within: $u, window: ${window}, first: 50) { ${rows} }`)).toEqual([
    'national_records',
    'national_batch_by_ids',
  ])
  expect(
    await sent(
      `nationalTallies(within: $u, window: ${window}, first: 50) { totalCount edges { node { missing } } }`,
    ),
  ).toEqual(['national_tallies', 'national_tallies_total'])
  expect(await sent(`nationalBatches(within: $u, first: 50) { edges { node { id file } } }`)).toEqual([
    'national_batch_list',
    'national_batch_files',
  ])
})
