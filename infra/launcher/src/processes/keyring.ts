import { generateTokenKeys } from '@province/actor'
import { DOMAINS } from '../domains.ts'

/** The services that ask other domains, each speaking for itself alone. */
export const ASKING = DOMAINS.filter(({ asks }) => asks).map(({ name }) => name)

/** A pair of keys for the gateway and for each service that asks; the public ones together. */
export async function keyring() {
  const names = ['gateway', ...ASKING]
  const pairs = await Promise.all(names.map((name) => generateTokenKeys(name)))
  const privateKeys = new Map(names.map((name, at) => [name, pairs[at]?.privateKey]))
  return { privateKeys, all: `[${pairs.map(({ publicKey }) => publicKey).join(',')}]` }
}
