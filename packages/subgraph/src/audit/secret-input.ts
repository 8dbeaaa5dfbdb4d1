/**
 * Arguments that are a secret, or name a person. They go into no hash that is stored: a short one could be found again
 * by trying them all, by whoever has the key of the hash.
 */
const SECRET: ReadonlySet<string> = new Set([
  'password',
  'newPassword',
  'currentPassword',
  'passphrase',
  'sealed',
])

/** Input as text that does not depend on the order of its parts, without what is secret in it. */
export const canonicalInput = (value: unknown): string =>
  JSON.stringify(value, (key, part) => {
    if (SECRET.has(key)) return null
    return part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  })
