import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseActs } from '../../../test/case-acts.ts'
import { type NationalWorld, openNational } from '../../../test/national-world.ts'

let national: NationalWorld

beforeAll(async () => {
  national = await openNational()
  await national.found('COMPLAINT')
  await national.found('REFLECTION')
})

afterAll(() => national?.world.close())

/** All that anybody of the ward can ask, of whatever rights. */
const told = async (who: GraphClient) => ({
  records: await national.records(who),
  tallies: await national.tallies(who),
})

const everybody = () => [national.reader, national.clerk, national.lead]

/** Nothing that anybody can ask is moved by it. */
async function unmoved(work: () => Promise<unknown>) {
  const before = await Promise.all(everybody().map(told))
  await work()
  expect(await Promise.all(everybody().map(told))).toEqual(before)
}

test('a petition that nobody has classified, and one that is a denunciation, move no count', async () => {
  await unmoved(() => national.world.petition(national.clerk, '13285'))
  await unmoved(() => national.found('DENUNCIATION'))
})

test('the file of a batch has neither, whoever makes it, and is the same as without them', async () => {
  const waiting = await national.world.petition(national.clerk, '13285')
  const denounced = await national.found('DENUNCIATION')
  const { file, records } = await national.make(national.lead)
  expect(records).toBe(2)
  for (const { code, id } of [waiting, denounced]) {
    expect(file).not.toContain(code)
    expect(file).not.toContain(id)
  }
  expect(file).not.toContain('DENUNCIATION')
})

test('found to be a denunciation before or after it was handed over, a petition stands as it stood', async () => {
  const known = await national.found('COMPLAINT')
  await unmoved(() => national.world.classified(national.lead, known, 'DENUNCIATION'))
  const answered = await national.found('COMPLAINT', { field: 'LAND_HOUSING' })
  const batch = await national.make()
  expect(batch.records).toBe(2)
  await national.read(batch, [`${answered.code},ACCEPTED,QG-5,`])
  await unmoved(() => national.world.classified(national.lead, answered, 'DENUNCIATION'))
  expect(await national.standings()).toMatchObject({
    [known.code]: 'HANDED_OVER',
    [answered.code]: 'ACKNOWLEDGED',
  })
  for (const who of everybody()) {
    expect((await national.file(batch.id, who))?.file).toBe(batch.file)
    expect(await national.refusedMaking(national.clerk)).toBe('NOTHING_TO_HAND_OVER')
  }
})

test('a petition that was passed on stands as one that goes on as a denunciation does', async () => {
  const known = await national.found('COMPLAINT', { jurisdiction: 'OTHER_AUTHORITY' })
  await national.make()
  const send = `mutation ($id: ID!, $version: Int!, $input: TransferInput!, $key: String!) {
    transferPetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id } }`
  const input = { reason: 'Thuộc thẩm quyền nơi khác', to: await national.world.database.unitId('13291') }
  await unmoved(() =>
    national.clerk.data(send, { id: known.id, version: known.version, input, key: crypto.randomUUID() }),
  )
})

test('receipts tell nothing of a denunciation: its code is refused as one that never was', async () => {
  const denounced = await national.found('DENUNCIATION')
  await national.found('REFLECTION')
  const batch = await national.make()
  const { refusals } = await national.read(batch, [
    `${denounced.code},ACCEPTED,QG-1,`,
    'NOTHING0,ACCEPTED,QG-1,',
  ])
  const [one, other] = refusals.map(({ line: _line, code: _code, ...rest }) => rest)
  expect(one).toEqual(other)
})

test('an accepted case is told by its code, state and outcome', async () => {
  const acts = caseActs(national.world, national.clerk, '13285')
  const opened = await acts.opened([await acts.accepted(national.clerk, '2026-07-16')])
  const { file } = await national.make()
  expect(file).toMatch(/COMPLAINT_CASE,KN-[\w-]+,13285,2026-07-16,FIRST,,ACCEPTED,,,,/)
  await acts.stepped(opened, { step: 'assign', document: '12/QĐ-XM', officer: 'officer' })
  const changed = (await national.records()).find(({ id }) => id === opened.id)
  expect(changed).toMatchObject({ kind: 'COMPLAINT_CASE', standing: 'CHANGED_SINCE' })
})
