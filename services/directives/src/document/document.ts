import type { Candidate } from '../citation/candidate.ts'
import type { Citation } from '../citation/citation.ts'

/** A candidate document with what its citations say of it. */
export interface DirectiveDocument {
  readonly id: string
  readonly symbol: string | null
  readonly symbols: readonly string[]
  readonly issuedOn: string
  readonly issuer: string
  readonly subject: string
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), '')

/** What a candidate is shown as: the first citation's words, and the longest subject. */
export function documentOf({ id, citations }: Candidate): DirectiveDocument {
  const first: Citation | undefined = citations[0]
  return {
    id,
    symbol: first?.symbol ?? null,
    symbols: [...new Set(citations.flatMap(({ symbol }) => symbol ?? []))],
    issuedOn: first?.issuedOnAsCited ?? '',
    issuer: first?.issuer ?? '',
    subject: longest(citations.map(({ subject }) => subject)),
  }
}
