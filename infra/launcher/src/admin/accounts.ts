import { EnvironmentProblem } from '@province/runtime'
import type { Operator } from './operator.ts'

/** An account as the operator sees it. */
export interface SeenAccount {
  id: string
  version: number
  username: string
  displayName: string
  disabled: boolean
  secondFactor: boolean
  unit: { code: string; name: string } | null
}

const LIST = `query ($search: String, $after: String) {
  accounts(search: $search, first: 100, after: $after) { pageInfo { endCursor hasNextPage }
    edges { node { id version username displayName disabled secondFactor unit { code name } } } } }`

interface Page {
  accounts: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: SeenAccount }[] }
}

/** Every account, page by page; those that match a text where one is given. */
export async function accountsOf(operator: Operator, search: string | null = null): Promise<SeenAccount[]> {
  const found: SeenAccount[] = []
  for (let after: string | null = null; ; ) {
    const { accounts }: Page = await operator.ask<Page>(LIST, { search, after })
    found.push(...accounts.edges.map(({ node }) => node))
    if (!accounts.pageInfo.hasNextPage) return found
    after = accounts.pageInfo.endCursor
  }
}

/** The account with exactly this name. */
export async function accountNamed(operator: Operator, username: string): Promise<SeenAccount> {
  const found = (await accountsOf(operator, username)).find((account) => account.username === username)
  if (!found)
    throw new EnvironmentProblem(`There is no account ${username}: npm run admin -- accounts lists them.`)
  return found
}

const said = ({ username, displayName, disabled, secondFactor, unit }: SeenAccount) =>
  [
    username,
    displayName,
    unit?.code ?? '',
    disabled ? 'disabled' : 'enabled',
    secondFactor ? 'second factor' : '',
  ]
    .join('\t')
    .trimEnd()

/** A line for each account. */
export const accountLines = (accounts: readonly SeenAccount[]): string[] => accounts.map(said)
