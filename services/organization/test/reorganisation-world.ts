import { randomUUID } from 'node:crypto'
import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { createApp } from '../src/app.ts'
import { undo2025 } from './before-2025.ts'

const READ = ['organization.read', 'reorganisation.read']
const APPROVAL = [...READ, 'reorganisation.approve']

/** What the office that writes and executes plans may do. */
export const OFFICE = [...READ, 'reorganisation.draft', 'reorganisation.execute']

export const draft = `mutation ($unit: ID!, $input: ReorganisationInput!, $key: String!) {
  draftReorganisation(unit: $unit, input: $input, idempotencyKey: $key) { id version state } }`
export const change = `mutation ($id: ID!, $version: Int!, $input: ReorganisationInput!, $key: String!) {
  changeReorganisation(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state } }`
const step = (
  name: string,
  more = '',
) => `mutation ($id: ID!, $version: Int!, $key: String!${more && ', '}${more.replace(/(\w+): \$(\w+) (\S+)/, '$$$2: $3')}) {
  ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${more && ', '}${more.replace(/ \S+$/, '')}) { id version state } }`
export const submit = step('submitReorganisation')
export const approve = step('approveReorganisation', 'registerVersion: $register Int!')
export const giveBack = step('returnReorganisation', 'reason: $reason String!')
export const cancel = step('cancelReorganisation', 'reason: $reason String!')
export const execute = step('executeReorganisation')
export const preview = `query ($id: ID!) { reorganisation(id: $id) { version state writtenByViewer lines { kind predecessor }
  steps { name by reason } preview { registerVersion closes { code } opens { code parent } changes { before { code } }
    effects { from to share } issues { severity code line } openItems { domain kind from to } silentDomains
    lostGrants { unit role accounts } counts { level before after } } } }`

export interface Plan {
  id: string
  version: number
  state: string
}

export interface Preview {
  reorganisation: { preview: Record<string, never> & { registerVersion: number } }
}

export const key = () => randomUUID()

export const merge = (from: string, code: string, name: string, parent = '359') => ({
  kind: 'MERGE',
  level: 'COMMUNE',
  predecessor: from,
  successor: { code, name, kind: 'xã', parent },
})

export const input = (lines: object[], more: object = {}) => ({
  title: 'Sắp xếp thử',
  legalBasis: '9/NQ',
  effectiveOn: '2025-01-01',
  lines,
  ...more,
})

/** The register of the province, with those who write plans and those who approve them. */
export interface ReorganisationWorld {
  database: TestDatabase
  app: SubgraphApp
  province: string
  /** Writes and executes. */
  admin: GraphClient
  /** Approves. */
  leader: GraphClient
  as(unit: string, subject: string, ...actions: string[]): GraphClient
  /** Codes of communes of Vụ Bản that stood before the register and still stand. */
  communes(count: number): Promise<string[]>
  drafted(lines: object[], more?: object): Promise<Plan>
  /** The version of the register that the preview shows. */
  seen(id: string): Promise<number>
  /** Drafted, sent and approved; answers the id. */
  approved(lines: object[], more?: object): Promise<string>
  /** Approved and executed; answers the id. */
  executed(lines: object[], more?: object): Promise<string>
  close(): Promise<void>
}

/** Opens the world, in a database of its own: as it was before the decree of 2025, or (`undo: false`) as it is since. */
export async function reorganisationWorld({ undo = true } = {}): Promise<ReorganisationWorld> {
  const database = await createTestDatabase('organization')
  if (undo) await undo2025(database)
  const app = await createApp(database)
  const province = undo ? await database.unitId('36') : await database.unitId('37', '2025-07-01')
  const as = (unit: string, subject: string, ...actions: string[]) =>
    graphClient(app.execute, { ...personWith(actions, unit, subject), name: subject })
  const admin = as(province, 'admin', ...OFFICE)
  const leader = as(province, 'leader', ...APPROVAL)
  const drafted = async (lines: object[], more: object = {}) => {
    const variables = { unit: province, input: input(lines, more), key: key() }
    return (await admin.data<{ draftReorganisation: Plan }>(draft, variables)).draftReorganisation
  }
  const seen = async (id: string) =>
    (await leader.data<Preview>(preview, { id })).reorganisation.preview.registerVersion
  const approved = async (lines: object[], more: object = {}) => {
    const { id } = await drafted(lines, more)
    await admin.data(submit, { id, version: 1, key: key() })
    await leader.data(approve, { id, version: 2, register: await seen(id), key: key() })
    return id
  }
  const executed = async (lines: object[], more: object = {}) => {
    const id = await approved(lines, more)
    await admin.data(execute, { id, version: 3, key: key() })
    return id
  }
  const communes = async (count: number) => {
    const rows = await database.peek<{ code: string }>(
      `select u.code from hierarchy.unit u join hierarchy.closure c on c.descendant_id = u.id
       where c.ancestor_id = $1 and u.level = 'COMMUNE' and u.valid_to = 'infinity' and u.closed_on is null
         and c.valid_to = 'infinity' and u.opened_on is null order by u.code`,
      [await database.unitId('359', '2025-01-01')],
    )
    return rows.slice(0, count).map(({ code }) => code)
  }
  const close = async () => {
    await app.stop()
    await database.drop()
  }
  return { database, app, province, admin, leader, as, communes, drafted, seen, approved, executed, close }
}
