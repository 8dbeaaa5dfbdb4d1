import { EnvironmentProblem } from '@province/runtime'
import { readTable } from '@province/table'
import { fileText } from '../load/file-text.ts'
import type { Reached } from '../reached.ts'
import { accountsOf } from './accounts.ts'
import { linkFor } from './entry-link.ts'
import { topUnits } from './first-account.ts'
import { type Operator, operatorOn } from './operator.ts'

const COLUMNS = ['username', 'display_name', 'unit', 'role'] as const

const OPEN = `mutation ($input: OpenAccountInput!, $key: String!) {
  openAccount(input: $input, idempotencyKey: $key) { account { id } } }`
const GRANT = `mutation ($input: GrantRoleInput!, $key: String!) {
  grantRole(input: $input, idempotencyKey: $key) { state } }`

interface Line {
  line: number
  cells: Record<(typeof COLUMNS)[number], string>
}

/** What a file asks for, or every wrong place in it. */
export function wrongLines(
  lines: readonly Line[],
  known: { usernames: ReadonlySet<string>; units: ReadonlyMap<string, string>; roles: ReadonlySet<string> },
): string[] {
  const seen = new Set<string>()
  return lines.flatMap(({ line, cells: { username, unit, role, display_name } }) => {
    const wrong = [
      seen.has(username) && `username: ${username} stands in the file twice`,
      !/^[a-z0-9][a-z0-9.-]{1,62}[a-z0-9]$/.test(username) &&
        'username: small letters, digits, dots and dashes, 3 to 64',
      display_name.trim() === '' && 'display_name: must not be empty',
      !known.units.has(unit) && `unit: there is no unit with the code ${unit} today`,
      !known.roles.has(role) && `role: ${role} is none of ${[...known.roles].join(', ')}`,
    ]
    seen.add(username)
    return wrong.filter((each) => each !== false).map((each) => `line ${line}, ${each}.`)
  })
}

async function knownTo(operator: Operator, today: string) {
  const { roles } = await operator.ask<{ roles: { code: string }[] }>('{ roles { code } }')
  const units = new Map<string, string>()
  const LIST = `query ($asOf: Date!, $after: String) { units(asOf: $asOf, first: 100, after: $after) {
    pageInfo { endCursor hasNextPage } edges { node { id code } } } }`
  type Page = {
    units: {
      pageInfo: { endCursor: string; hasNextPage: boolean }
      edges: { node: { id: string; code: string } }[]
    }
  }
  for (let after: string | null = null; ; ) {
    const page: Page = await operator.ask<Page>(LIST, { asOf: today, after })
    for (const { node } of page.units.edges) units.set(node.code, node.id)
    if (!page.units.pageInfo.hasNextPage) break
    after = page.units.pageInfo.endCursor
  }
  const usernames = new Set((await accountsOf(operator)).map(({ username }) => username))
  return { usernames, units, roles: new Set(roles.map(({ code }) => code)) }
}

async function open(reached: Reached, operator: Operator, { cells }: Line, unitId: string): Promise<string> {
  const { username, display_name, role } = cells
  const input = { username, displayName: display_name, unit: unitId }
  const { openAccount } = await operator.ask<{ openAccount: { account: { id: string } } }>(OPEN, { input })
  const { id } = openAccount.account
  const granted = { account: id, role, unit: unitId, validFrom: reached.clock.today() }
  const { grantRole } = await operator.ask<{ grantRole: { state: string } }>(GRANT, { input: granted })
  const waits = grantRole.state === 'PROPOSED' ? '\tits role waits for a second person' : ''
  return `${username}\t${(await linkFor(reached, operator, id)).address}${waits}`
}

/** Opens accounts of a file, each with a link of its own; those that are there stay as they are. */
export async function accountsFromFile(
  reached: Reached,
  file: string | undefined,
  dry: boolean,
): Promise<string[]> {
  if (!file) throw new EnvironmentProblem('Say which file: npm run admin -- accounts-from FILE.csv')
  const lines = readTable(await fileText(file), COLUMNS) as readonly Line[]
  const operator = await operatorOn(reached, await topUnits(reached))
  try {
    const known = await knownTo(operator, reached.clock.today())
    const wrong = wrongLines(lines, known)
    if (wrong.length > 0) throw new EnvironmentProblem(`Nothing was changed.\n${wrong.join('\n')}`)
    const fresh = lines.filter(({ cells }) => !known.usernames.has(cells.username))
    const count = `${fresh.length} to open, ${lines.length - fresh.length} there already.`
    if (dry) return [`${count} Nothing was changed.`]
    const said: string[] = []
    for (const line of fresh)
      said.push(await open(reached, operator, line, known.units.get(line.cells.unit) ?? ''))
    return [...said, count.replace('to open', 'opened')]
  } finally {
    await operator.stop()
  }
}
