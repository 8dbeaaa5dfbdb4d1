import type { Span } from '../report/claim-template.ts'
import { canonical } from '../signing/sealed-chain.ts'
import type { SignedSection } from '../signing/signature.ts'

/** The keys of the figures whose row is no longer what was frozen of it, or gone. */
export function changedRows(
  frozen: readonly { key: string; content: { figure: object } }[],
  rows: readonly { key: string }[],
): string[] {
  const now = new Map(rows.map((row) => [row.key, row]))
  const changed = ({ key, content: { figure } }: (typeof frozen)[number]) => {
    const row = Object.entries(now.get(key) ?? {})
    // Only what was frozen is compared: a row may have got a column since.
    return canonical(Object.fromEntries(row.filter(([name]) => name in figure))) !== canonical(figure)
  }
  return frozen.filter(changed).map(({ key }) => key)
}

/** A sentence as it stands in its row now, filled in. */
interface StandingSentence {
  readonly text: string
  readonly spans: readonly Span[]
}

/** A section of a report as it stands in its rows now. */
export interface StandingSection {
  readonly number: string
  readonly title: string
  readonly titleEn: string | null
  readonly claims: readonly StandingSentence[]
}

/** Whether headings or sentences are others than were signed; sentences are left out that show a figure named already. */
export function textChanged(
  signed: readonly SignedSection[],
  standing: readonly StandingSection[],
  named: ReadonlySet<string>,
): boolean {
  const isNamed = ({ spans }: StandingSentence) =>
    spans.some(({ missing, figureKey }) => missing || named.has(figureKey ?? ''))
  if (signed.length !== standing.length) return true
  return signed.some(({ sentences, ...head }, at) => {
    const { number, title, titleEn, claims = [] } = standing[at] ?? {}
    if (canonical({ number, title, titleEn }) !== canonical(head)) return true
    if (claims.length !== sentences.length) return true
    return claims.some((claim, each) => !isNamed(claim) && claim.text !== sentences[each])
  })
}
