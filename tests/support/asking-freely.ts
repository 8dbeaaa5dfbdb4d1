import { randomUUID } from 'node:crypto'
import { type Ask, graphAt, signIn } from './client.ts'

/** The data of an answer; throws what was refused. */
export async function done<Shape>(ask: Ask, query: string, variables: object): Promise<Shape> {
  const { data, errors } = await ask(query, variables)
  if (errors) throw new Error(JSON.stringify(errors))
  return data as Shape
}

const FIND = `query ($search: String) { accounts(search: $search, first: 1) { edges { node { id } } } }`
const GRANT = `mutation ($input: GrantRoleInput!, $key: String!) { grantRole(input: $input, idempotencyKey: $key) { id } }`

interface Found {
  accounts: { edges: { node: { id: string } }[] }
}

/** A running product, and how its administrator asks. */
export interface Administered {
  url: string
  password: string
  admin: Ask
}

/** Asks as a person who may send documents of their own besides, by a role that allows it: portal sessions alone run published ones. */
export async function askingFreely(
  { url, password, admin }: Administered,
  username: string,
  unit: string,
  role = 'integrator',
): Promise<Ask> {
  const { accounts } = await done<Found>(admin, FIND, { search: username })
  const input = { account: accounts.edges[0]?.node.id, role, unit, validFrom: '2023-06-15' }
  await done(admin, GRANT, { input, key: randomUUID() })
  return graphAt(url, await signIn(url, username, password))
}
