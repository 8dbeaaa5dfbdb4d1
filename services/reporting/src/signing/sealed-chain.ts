import { createHash } from 'node:crypto'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** One text for one meaning: names in order, nothing between. Two writers of the same content write the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const named = Object.entries(value as Record<string, Json>)
      .filter(([, each]) => each !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    return `{${named.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** The hash of a content that follows another: whoever changes, drops or moves one changes every hash after it. */
export const linked = (previous: string, content: unknown): string =>
  createHash('sha256')
    .update(`${previous}\n${canonical(content)}`)
    .digest('hex')

/** The first hash of a chain: of which report the chain is. */
export const firstHash = (reportId: string): string => linked('', { report: reportId })

/** One sealed thing: its content, the hash before it and its own. */
export interface SealedLink {
  readonly name: string
  readonly content: unknown
  readonly previousHash: string
  readonly hash: string
}

/** Seals contents one after another, from a first hash. */
export function chain(
  contents: readonly { name: string; content: unknown }[],
  first: string,
): { links: SealedLink[]; seal: string } {
  const links: SealedLink[] = []
  let seal = first
  for (const { name, content } of contents) {
    const hash = linked(seal, content)
    links.push({ name, content, previousHash: seal, hash })
    seal = hash
  }
  return { links, seal }
}

/** What is wrong with one sealed thing. */
export interface Broken {
  readonly name: string
  readonly how: 'CHANGED' | 'MOVED'
}

/** The links whose content is no longer what was sealed, or that no longer follow the one before. */
export function broken(links: readonly SealedLink[], first: string): Broken[] {
  const before = [first, ...links.map(({ hash }) => hash)]
  return links.flatMap(({ name, content, previousHash, hash }, at): Broken[] => {
    if (linked(previousHash, content) !== hash) return [{ name, how: 'CHANGED' }]
    return previousHash === before[at] ? [] : [{ name, how: 'MOVED' }]
  })
}
