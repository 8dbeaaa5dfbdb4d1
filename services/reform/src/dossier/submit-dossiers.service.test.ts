import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const submit = `mutation ($inputs: [SubmitDossierInput!]!, $key: String!) {
  submitDossiers(inputs: $inputs, idempotencyKey: $key) { row dossier { id code } refusal { code message field } } }`

interface Answer {
  submitDossiers: {
    row: number
    dossier: { code: string } | null
    refusal: { code: string; field: string } | null
  }[]
}

let world: ReformWorld
let program: GraphClient
let unit: string
let procedure: string

beforeAll(async () => {
  world = await reformWorld()
  unit = await world.database.unitId('13636')
  const actions = ['reform.read', 'reform.handle_dossiers']
  const client: Parameters<ReformWorld['ask']>[0] = {
    kind: 'client',
    subject: '01890000-0000-7000-8000-0000000000cc',
    name: 'Phần mềm một cửa',
    grants: [{ role: 'client', actions, unitId: unit }],
    fields: ['Mutation.submitDossiers', 'SubmittedDossier.*', 'Dossier.id', 'Dossier.code', 'RowRefusal.*'],
    authzVersion: 1,
  }
  program = world.ask(client)
  const [row] = await world.database.peek<{ id: string }>(
    `select id from reform.procedure where state = 'IN_FORCE' limit 1`,
  )
  procedure = row?.id ?? ''
})

afterAll(() => world?.close())

const dossier = (code: string, change: object = {}) => ({
  unit,
  procedure,
  code,
  applicant: 'Người thử',
  channel: 'ONLINE',
  ...change,
})
const counted = async () =>
  (
    await world.database.peek<{ count: number }>(
      `select count(*)::int as count from reform.dossier where code like 'PM-%'`,
    )
  )[0]?.count

test('a program sends rows: each has its answer, and what is refused leaves the others', async () => {
  const elsewhere = await world.database.unitId('13639')
  const inputs = [
    dossier('PM-1'),
    dossier('PM-2', { applicant: ' ' }),
    dossier('PM-1'),
    dossier('PM-3', { unit: elsewhere }),
    dossier('PM-4'),
  ]
  const given = { inputs, key: key() }
  const { submitDossiers } = await program.data<Answer>(submit, given)
  expect(
    submitDossiers.map(({ row, dossier: taken, refusal }) => [row, taken?.code ?? refusal?.code]),
  ).toEqual([
    [0, 'PM-1'],
    [1, 'INPUT_INVALID'],
    [2, 'INPUT_INVALID'],
    [3, 'FORBIDDEN_OR_MISSING'],
    [4, 'PM-4'],
  ])
  expect(submitDossiers[2]?.refusal).toMatchObject({
    field: 'code',
    message: expect.stringContaining('PM-1'),
  })
  expect(await counted()).toBe(2)
  expect(await program.data<Answer>(submit, given)).toEqual({ submitDossiers })
  expect(await counted()).toBe(2)
  const events = await world.database.peek(
    `select o.name from reform.outbox o join reform.dossier d on d.id = o.aggregate_id where d.code like 'PM-%'`,
  )
  expect(events).toEqual([{ name: 'dossier.submit' }, { name: 'dossier.submit' }])
})

test('500 rows at a time and no more, and no field that the program was not given', async () => {
  const many = Array.from({ length: 501 }, (_, at) => dossier(`PM-X${at}`))
  expect(await program.refusal(submit, { inputs: many, key: key() })).toBe('INPUT_INVALID')
  expect(await program.refusal(submit, { inputs: [], key: key() })).toBe('INPUT_INVALID')
  const outside = submit.replace('id code', 'id applicant')
  expect(await program.refusal(outside, { inputs: [dossier('PM-5')], key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
})

test('five hundred dossiers come in one batch', { timeout: 60_000 }, async () => {
  const before = (await counted()) ?? 0
  const inputs = Array.from({ length: 500 }, (_, at) => dossier(`PM-K${at}`))
  const { submitDossiers } = await program.data<Answer>(submit, { inputs, key: key() })
  expect(submitDossiers.every(({ refusal }) => refusal === null)).toBe(true)
  expect(await counted()).toBe(before + 500)
})
