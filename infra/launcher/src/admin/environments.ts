import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentProblem } from '@province/runtime'
import { DOMAINS } from '../domains.ts'
import { ASKING, keyring } from '../processes/keyring.ts'
import type { Reached } from '../reached.ts'

type Environment = Record<string, string | undefined>

const textOf = (environment: Environment) =>
  Object.entries(environment)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

/** What each process is given when all run on machines of their own; `address` says where a domain answers. */
export async function environmentsOf(
  { urls, secret, settings }: Reached,
  address: (name: string, port: number) => string,
): Promise<Record<string, Environment>> {
  const keys = await keyring()
  const everywhere = Object.fromEntries(
    DOMAINS.map(({ name, port }) => [`${name.toUpperCase()}_URL`, address(name, 4100 + port)]),
  )
  const services = DOMAINS.map(({ name, port }) => {
    const asks = ASKING.includes(name)
    const own: Environment = {
      HOST: '0.0.0.0',
      PORT: String(4100 + port),
      DATABASE_URL: urls(name).app,
      SERVICE_SECRET: secret.derive(`service ${name}`),
      ACTOR_PUBLIC_KEYS: keys.all,
      AUDIT_DIR: '/var/lib/province/audit',
      ...(name === 'organization' && {
        SECOND_FACTOR_REQUIRED: settings.SECOND_FACTOR_REQUIRED,
        PUBLIC_URL: settings.PUBLIC_URL,
      }),
      ...(asks && { ACTOR_PRIVATE_KEY: keys.privateKeys.get(name), ...everywhere }),
    }
    return [name, own] as const
  })
  const gateway: Environment = {
    HOST: '0.0.0.0',
    PORT: '4000',
    PUBLIC_URL: settings.PUBLIC_URL,
    TRUST_PROXY: settings.TRUST_PROXY,
    ACTOR_PRIVATE_KEY: keys.privateKeys.get('gateway'),
    ...everywhere,
  }
  return Object.fromEntries([...services, ['gateway', gateway]])
}

/** Writes a file of settings for each process; never over one that is there, since its keys may be in use. */
export async function writeEnvironments(
  reached: Reached,
  folder: string | undefined,
  pattern = 'http://{name}:{port}',
): Promise<string[]> {
  if (!folder) throw new EnvironmentProblem('Say where: npm run admin -- environments FOLDER')
  if (existsSync(folder)) throw new EnvironmentProblem(`${folder} is there already: name a new folder.`)
  const address = (name: string, port: number) =>
    pattern.replace('{name}', name).replace('{port}', String(port))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const all = Object.entries(await environmentsOf(reached, address))
  for (const [name, environment] of all)
    writeFileSync(join(folder, `${name}.env`), textOf(environment), { mode: 0o600, flag: 'wx' })
  return all.map(([name]) => join(folder, `${name}.env`))
}
