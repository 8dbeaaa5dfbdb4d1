import { randomUUID } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const MANY = 2_000
const register = `mutation ($input: RegisterDocumentInput!, $key: String!) {
  registerDocument(input: $input, idempotencyKey: $key) { id } }`
const one = `query ($id: ID!) { registeredDocument(id: $id) { does { id kind to { id symbol title } } undergoes { id } } }`
const cited = `query ($id: ID!) { registeredDocument(id: $id) { undergoes { kind from { id } } } }`

let world: DirectivesWorld
let editor: GraphClient
let province: string

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  editor = world.ask(personWith(['directive.read', 'directive.register'], province, 'editor'))
})

afterAll(() => world?.close())

test('two thousand citations of one document are read whole in three statements, and from the other end', async () => {
  const input = {
    ...{ unit: province, symbol: '901/KH-UBND', typeName: 'Kế hoạch', issuerName: 'UBND tỉnh' },
    ...{ issuerGroup: 'PEOPLE_COMMITTEE', title: 'Hệ thống hóa văn bản', issuedOn: '2022-05-01' },
  }
  const made = await editor.data<{ registerDocument: { id: string } }>(register, { input, key: randomUUID() })
  const { id } = made.registerDocument
  await world.database.peek(
    `with added as (
       insert into directives.registered_document (id, unit_id, type_name, issuer_name, issuer_group, title,
         classification, issued_on, invented, version, recorded_by)
       select uuidv7(), $1, 'Văn bản', 'UBND tỉnh', 'OTHER', 'Văn bản được viện dẫn ' || n, 'OPEN', '2021-01-01', true, 1, 'test'
       from generate_series(1, ${MANY}) n returning id)
     insert into directives.relation (id, unit_id, from_id, to_id, kind, recorded_by)
     select uuidv7(), $1, $2, id, 'CITES', 'test' from added`,
    [province, id],
  )
  type Does = { id: string; kind: string; to: { id: string } }
  let answer: { registeredDocument: { does: Does[] } } | undefined
  const statements = await world.statementsOf(async () => {
    answer = await editor.data(one, { id })
  })
  const does = answer?.registeredDocument.does ?? []
  expect([does.length, new Set(does.map(({ to }) => to.id)).size]).toEqual([MANY, MANY])
  // The documents at the other end are read together, in parts of a bounded size.
  expect(statements.length).toBeLessThan(30)
  const other = await editor.data(cited, { id: does[0]?.to.id })
  expect(other).toEqual({ registeredDocument: { undergoes: [{ kind: 'CITES', from: { id } }] } })
})
