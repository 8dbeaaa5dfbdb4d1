import { createHash } from 'node:crypto'

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The documents that the portal's builds published: hash to text. */
export interface TrustedDocuments {
  textOf(hash: string): string | undefined
  /** Adds a manifest. What was trusted stays so, for tabs that still run the version before. */
  trust(manifest: Readonly<Record<string, string>>): void
  /** Looks again for manifests when a hash is unknown; resolves when they are read. */
  refresh(): Promise<void>
}

/** Keeps manifests whose entries are what they claim: the hash of an entry is the hash of its text. */
export function trustedDocuments(look: () => Promise<void>): TrustedDocuments {
  const texts = new Map<string, string>()
  return {
    textOf: (hash) => texts.get(hash),
    trust(manifest) {
      for (const [hash, text] of Object.entries(manifest)) {
        if (!texts.has(hash) && hashOf(text) === hash) texts.set(hash, text)
      }
    },
    refresh: look,
  }
}
