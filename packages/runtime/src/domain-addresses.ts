import { z } from 'zod'

const variableOf = (name: string) => `${name.toUpperCase()}_URL`

const address = () => z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional()

/** The settings that say where domains answer: `<NAME>_URL` of each. */
export function domainAddresses(names: readonly string[]) {
  return {
    /** For the shape of a process's environment. */
    shape: Object.fromEntries(names.map((name) => [variableOf(name), address()])),
    /** The addresses by the domains' names, from what was read; those without one are undefined. */
    read: (environment: object): Readonly<Record<string, string | undefined>> =>
      Object.fromEntries(
        names.map((name) => [name, (environment as Record<string, string | undefined>)[variableOf(name)]]),
      ),
  }
}
