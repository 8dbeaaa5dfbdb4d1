import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { done } from '../support/asking-freely.ts'
import { type Ask, graphAt } from '../support/client.ts'
import { type Province, startProvince } from '../support/province.ts'
import { signInWithSecondFactor } from '../support/second-factor.ts'

const AT_ONCE = 500
// Ten thousand took from half a minute to a minute: what a batch does is the same in each.
const BATCHES = 6
const SEEN = '{ unit(code: "13636", asOf: "2023-06-15") { id } }'
const PROCEDURES = '{ procedures(first: 1) { edges { node { id } } } }'
const CREATE = `mutation ($input: CreateApiClientInput!, $key: String!) {
  createApiClient(input: $input, idempotencyKey: $key) { key client { id } } }`
const SUBMIT = `mutation Push($inputs: [SubmitDossierInput!]!, $key: String!) {
  submitDossiers(inputs: $inputs, idempotencyKey: $key) { row dossier { code } refusal { code field message } } }`
const COUNT = `query Count($unit: ID!) { dossiers(within: $unit, matching: "PM1-", first: 1) { totalCount } }`
const USAGE = 'query Own($id: ID) { apiClient(id: $id) { usage { operation requests errors cost } } }'

interface Used {
  operation: string
  cost: number
}

interface Pushed {
  submitDossiers: {
    row: number
    dossier: { code: string } | null
    refusal: { code: string; field: string } | null
  }[]
}

let province: Province
let admin: Ask
let program: Ask
let client = ''
let unit = ''
let procedure = ''

beforeAll(async () => {
  province = await startProvince()
  admin = graphAt(province.url, await signInWithSecondFactor(province.url, 'admin', province.password))
  unit = (await done<{ unit: { id: string } }>(admin, SEEN, {})).unit.id
  // As the administrator gives it: one ward, one action, and no more fields than one-stop software needs.
  const actions = ['reform.read', 'reform.handle_dossiers', 'graph.explore']
  const fields = [
    'Mutation.submitDossiers',
    'SubmittedDossier.*',
    'Dossier.code',
    'RowRefusal.*',
    'Query.dossiers',
    'Query.procedures',
    'Procedure.id',
    ...['Dossier', 'Procedure'].flatMap((noun) => [`${noun}Connection.*`, `${noun}Edge.*`]),
  ]
  const input = { unit, name: 'Phần mềm một cửa', actions, fields }
  const { createApiClient } = await done<{ createApiClient: { key: string; client: { id: string } } }>(
    admin,
    CREATE,
    { input, key: randomUUID() },
  )
  client = createApiClient.client.id
  program = graphAt(province.url, createApiClient.key)
  const listed = await done<{ procedures: { edges: { node: { id: string } }[] } }>(program, PROCEDURES, {})
  procedure = listed.procedures.edges[0]?.node.id ?? ''
})

afterAll(() => province?.stop())

const batch = (at: number) =>
  Array.from({ length: AT_ONCE }, (_, row) => ({
    unit,
    procedure,
    code: `PM1-${at}-${row}`,
    applicant: `Người nộp thử ${at * AT_ONCE + row}`,
    channel: 'ONLINE',
  }))
const counted = async () =>
  (await done<{ dossiers: { totalCount: number } }>(program, COUNT, { unit })).dossiers.totalCount

it('a program feeds dossiers in batches of 500; one whose answer was lost is sent again and stores nothing twice', {
  timeout: 60_000,
}, async () => {
  for (let at = 0; at < BATCHES; at += 1) {
    const given = { inputs: batch(at), key: `push-${at}` }
    const { submitDossiers } = await done<Pushed>(program, SUBMIT, given)
    expect(submitDossiers.map(({ row, dossier }) => [row, dossier?.code])).toEqual(
      given.inputs.map(({ code }, row) => [row, code]),
    )
    if (at === 3) expect(await done<Pushed>(program, SUBMIT, given)).toEqual({ submitDossiers })
  }
  expect(await counted()).toBe(AT_ONCE * BATCHES)
  // What it came to is the administrator’s to see: every batch, those sent twice too, and what they cost.
  const pushed = async () => {
    const { apiClient } = await done<{ apiClient: { usage: Used[] } }>(admin, USAGE, { id: client })
    return apiClient.usage.find(({ operation }) => operation.startsWith('Push'))
  }
  await expect
    .poll(pushed, { timeout: 15_000, interval: 500 })
    .toMatchObject({ requests: BATCHES + 1, errors: 0 })
  expect((await pushed())?.cost).toBeGreaterThan(0)
})
