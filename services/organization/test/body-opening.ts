import type { GraphClient, TestDatabase } from '@province/testbed'
import { key } from './reorganisation-world.ts'

/** A body as it is shown after a change. */
export interface Body {
  id: string
  version: number
  name: string
  validTo: string | null
}

const OPEN_BODY = `mutation ($input: OpenBodyInput!, $key: String!) { openBody(input: $input, idempotencyKey: $key) { id version name validTo sitsOn { code } } }`
/** A change of a body or a position, from a day on, by a document. */
export const step = (
  name: string,
  more: string,
  given: string,
) => `mutation ($id: ID!, $version: Int!, $on: Date!, $document: String!, $key: String!${more}) {
  ${name}(id: $id, expectedVersion: $version, on: $on, document: $document, idempotencyKey: $key${given}) { id version validTo } }`
/** Opens bodies as who may: a public service unit of the province, but for what is said. */
export const opening =
  (database: TestDatabase, manager: GraphClient) =>
  async (over: object = {}, who = manager) => {
    const input = {
      unit: await database.unitId('36'),
      kind: 'PUBLIC_SERVICE_UNIT',
      name: 'Trung tâm thử',
      validFrom: '2023-02-01',
      document: '1/QĐ',
      ...over,
    }
    return (await who.data<{ openBody: Body & { sitsOn: object | null } }>(OPEN_BODY, { input, key: key() }))
      .openBody
  }
