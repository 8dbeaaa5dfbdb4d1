import type { DocumentsIssuedQuery, IssuerGroup } from '../generated/graphql.ts'

type Issued = NonNullable<DocumentsIssuedQuery['documentsIssued']>[number]

type Issuer = NonNullable<DocumentsIssuedQuery['documentsOfIssuers']>[number]

const WORDS = 'name:'

/** An issuer as a word of the address: a body by its id, one that the directory does not have by its name. */
export const issuerWord = ({ body, issuerName }: Pick<Issuer, 'body' | 'issuerName'>): string =>
  body?.id ?? `${WORDS}${issuerName}`

/** Documents say “UBND cấp huyện”: which one it is, the directory says. */
export const issuerCalled = ({ body, issuerName }: Pick<Issuer, 'body' | 'issuerName'>): string =>
  body?.fullName ?? issuerName

/** What the register is asked for such a word. */
export const issuerAsked = (word: string | null | undefined) =>
  word?.startsWith(WORDS) ? { issuerName: word.slice(WORDS.length) } : { issuedBy: word || null }

/** One kind of body with what it issued on each theme; without a kind: all of them. */
export interface IssuedLine {
  group: IssuerGroup | null
  byTheme: ReadonlyMap<string | null, number>
  total: number
}

const lineOf = (group: IssuerGroup | null, counts: readonly Issued[]): IssuedLine => {
  const byTheme = new Map<string | null, number>()
  for (const { theme, documents } of counts) byTheme.set(theme, (byTheme.get(theme) ?? 0) + documents)
  return { group, byTheme, total: counts.reduce((sum, { documents }) => sum + documents, 0) }
}

/** Themes in the order of the alphabet, what has none last; bodies in their order, all of them last. */
export function issuedTable(
  counts: readonly Issued[],
  groups: readonly IssuerGroup[],
): { themes: (string | null)[]; lines: IssuedLine[] } {
  const named = [...new Set(counts.flatMap(({ theme }) => theme ?? []))]
  const themes: (string | null)[] = named.toSorted((a, b) => a.localeCompare(b, 'vi'))
  if (counts.some(({ theme }) => theme === null)) themes.push(null)
  const lines = groups.flatMap((group) => {
    const line = lineOf(
      group,
      counts.filter(({ issuerGroup }) => issuerGroup === group),
    )
    return line.total > 0 ? [line] : []
  })
  return { themes, lines: lines.length > 0 ? [...lines, lineOf(null, counts)] : [] }
}
