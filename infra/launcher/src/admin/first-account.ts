import { EnvironmentProblem } from '@province/runtime'
import pg from 'pg'
import type { Reached } from '../reached.ts'
import { accountNamed } from './accounts.ts'
import { linkFor } from './entry-link.ts'
import { type Operator, operatorOn } from './operator.ts'

const OPEN = `mutation ($input: OpenAccountInput!, $key: String!) {
  openAccount(input: $input, idempotencyKey: $key) { account { id } } }`
const GRANT = `mutation ($input: GrantRoleInput!, $key: String!) {
  grantRole(input: $input, idempotencyKey: $key) { id } }`

/** The units at the top of the register, to which whoever runs the machine reaches. */
export async function topUnits(reached: Reached): Promise<string[]> {
  const client = new pg.Client({ connectionString: reached.urls('organization').app })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(
      'select distinct id from hierarchy.unit where parent_id is null',
    )
    return rows.map(({ id }) => id)
  } finally {
    await client.end()
  }
}

/** What a unit is stands first in its name, in one word or in two: Tỉnh Nam Định, Thành phố Hà Nội. */
const TWO_WORDS = ['thành phố']
const kindOf = (name: string) => {
  const folded = name.normalize('NFC').toLowerCase()
  return TWO_WORDS.find((kind) => folded.startsWith(`${kind} `)) ?? folded.split(' ')[0] ?? ''
}

const csvOf = (code: string, name: string) =>
  `code,level,kind,name_vi,parent_code\n${code},province,${kindOf(name)},"${name.replaceAll('"', '""')}",\n`

/** The unit at the top: the one that is there, else the one that was named. */
async function topUnit(reached: Reached, named: string | undefined): Promise<string> {
  const [top] = await topUnits(reached)
  if (top) return top
  const [code, name] = named?.split(/=(.*)/s) ?? []
  if (!code || !name)
    throw new EnvironmentProblem(
      'There is no unit yet: name the one at the top, such as --unit "36=Tỉnh Nam Định", or load all of them first (npm run load -- units FILE.csv).',
    )
  const { loadUnits } = await import('@province/organization/install')
  const surroundings = { appUrl: reached.urls('organization').app, clock: reached.clock }
  await loadUnits({ ...surroundings, secret: reached.secretOf('organization') }, csvOf(code, name))
  const [made] = await topUnits(reached)
  if (!made) throw new Error('The unit could not be made.')
  return made
}

async function administratorNamed(operator: Operator, username: string, unit: string, today: string) {
  const known = await accountNamed(operator, username).catch(() => undefined)
  if (known) return known.id
  const input = { username, displayName: username, unit }
  const { openAccount } = await operator.ask<{ openAccount: { account: { id: string } } }>(OPEN, { input })
  const { id } = openAccount.account
  await operator.ask(GRANT, { input: { account: id, role: 'administrator', unit, validFrom: today } })
  return id
}

/** Enters an installation: an administrator with that name, and a link by which they come in once. */
export async function firstAccount(reached: Reached, username: string, unit: string | undefined) {
  const top = await topUnit(reached, unit)
  const operator = await operatorOn(reached, [top])
  try {
    const id = await administratorNamed(operator, username, top, reached.clock.today())
    return await linkFor(reached, operator, id)
  } finally {
    await operator.stop()
  }
}
