import { EnvironmentProblem } from '@province/runtime'
import type { Reached } from '../reached.ts'
import { accountLines, accountNamed, accountsOf } from './accounts.ts'
import { accountsFromFile } from './accounts-from-file.ts'
import { linkFor, type PrintedLink } from './entry-link.ts'
import { writeEnvironments } from './environments.ts'
import { firstAccount, topUnits } from './first-account.ts'
import { type Operator, operatorOn } from './operator.ts'

/** What a command was told: words, and options that may come more than once. */
export interface Asked {
  words: readonly string[]
  options: Readonly<Record<string, readonly string[]>>
}

interface Command {
  usage: string
  says: string
  run(reached: Reached, asked: Asked): Promise<string[]>
}

const printed = ({ address, expiresAt }: PrintedLink) => [
  `Open this once, until ${expiresAt}; it sets the password:`,
  address,
]

const nameIn = ({ words }: Asked, usage: string): string => {
  const [name] = words
  if (!name) throw new EnvironmentProblem(`Say whose: npm run admin -- ${usage}`)
  return name
}

/** A command about one account that is there. */
const about = (
  usage: string,
  says: string,
  act: (operator: Operator, name: string, reached: Reached, asked: Asked) => Promise<string[]>,
): Command => ({
  usage,
  says,
  run: async (reached, asked) => {
    const name = nameIn(asked, usage)
    const operator = await operatorOn(reached, await topUnits(reached))
    return act(operator, name, reached, asked).finally(() => operator.stop())
  },
})

const changed = (mutation: string, says: string, done: string): Command =>
  about(`${mutation} NAME`, says, async (operator, name) => {
    const { id, version } = await accountNamed(operator, name)
    const field = `${mutation}Account(id: $id, expectedVersion: $version, idempotencyKey: $key) { id }`
    await operator.ask(`mutation ($id: ID!, $version: Int!, $key: String!) { ${field} }`, { id, version })
    return [`${name} ${done}`]
  })

const RESET = `mutation ($id: ID!, $witnesses: [WitnessInput!]!, $key: String!) {
  resetSecondFactorByTwo(id: $id, witnesses: $witnesses, idempotencyKey: $key) { id } }`

const END = `mutation ($account: ID!, $key: String!) { endSessionsOf(account: $account, idempotencyKey: $key) }`

const witnessIn = (text: string) => {
  const [username = '', code = ''] = text.split(':')
  return { username, code }
}

const listing: Command = {
  usage: 'accounts [TEXT]',
  says: 'lists accounts: name, title, unit, whether disabled, whether with a second factor',
  run: async (reached, { words }) => {
    const operator = await operatorOn(reached, await topUnits(reached))
    return accountsOf(operator, words[0] ?? null)
      .then(accountLines)
      .finally(() => operator.stop())
  },
}

/** What the operator may be asked to do, by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'first-account': {
    usage: 'first-account NAME [--unit CODE=TITLE]',
    says: 'makes an administrator and prints the link by which they come in once',
    run: async (reached, asked) =>
      printed(await firstAccount(reached, nameIn(asked, 'first-account NAME'), asked.options.unit?.[0])),
  },
  environments: {
    usage: 'environments FOLDER [--address http://{name}:{port}]',
    says: 'makes keys, tokens, role passwords and addresses for a process of each service, a file of settings each',
    run: (reached, { words, options }) => writeEnvironments(reached, words[0], options.address?.[0]),
  },
  accounts: listing,
  'accounts-from': {
    usage: 'accounts-from FILE.csv [--dry-run]',
    says: 'opens accounts from a file (username,display_name,unit,role), or says what it would do',
    run: async (reached, asked) => accountsFromFile(reached, asked.words[0], 'dry-run' in asked.options),
  },
  link: about(
    'link NAME',
    'prints a link by which the holder comes in once and sets a new password',
    async (operator, name, reached) =>
      printed(await linkFor(reached, operator, (await accountNamed(operator, name)).id)),
  ),
  disable: changed('disable', 'locks an account and ends its sessions', 'cannot sign in any more.'),
  enable: changed('enable', 'lets a locked account sign in again', 'may sign in again.'),
  'end-sessions': about('end-sessions NAME', 'ends every session of an account', async (operator, name) => {
    const { id } = await accountNamed(operator, name)
    const { endSessionsOf } = await operator.ask<{ endSessionsOf: number }>(END, { account: id })
    return [`${endSessionsOf} sessions of ${name} ended.`]
  }),
  'reset-second-factor': about(
    'reset-second-factor NAME --by WHO:CODE --by WHO:CODE',
    'takes away a lost second factor while two others stand for it with codes of their own',
    async (operator, name, _reached, { options }) => {
      const { id } = await accountNamed(operator, name)
      await operator.ask(RESET, { id, witnesses: (options.by ?? []).map(witnessIn) })
      return [`${name} has no second factor any more, and every session has ended.`]
    },
  ),
}
