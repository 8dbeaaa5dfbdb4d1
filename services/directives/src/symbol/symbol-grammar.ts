import { documentType } from './document-types.ts'
import { issuingBody } from './issuing-bodies.ts'
import type { DocumentSymbol } from './symbol.ts'
import type { Token, TokenKind } from './symbol-tokens.ts'

/**
 * symbol    = number [ separator year ] separator code { separator code }
 * separator = [ space ] ( "/" | "-" ) [ space ]
 * The first code is the type where it is a known one; every other code names an issuer.
 */
export type SymbolProblem = 'NUMBER_MISSING' | 'YEAR_IMPOSSIBLE' | 'CODE_MISSING' | 'ISSUER_MISSING'

export type SymbolReading =
  | { readonly ok: true; readonly symbol: DocumentSymbol; readonly next: number }
  | { readonly ok: false; readonly problem: SymbolProblem; readonly at: number }

/** How strictly to read: inside running text a space may belong to the sentence, so it separates nothing. */
export interface ReadingStyle {
  readonly spaces: boolean
}

const LARGEST_NUMBER = 999_999
const FIRST_YEAR = 1945
const LAST_YEAR = 2099

const is = (token: Token | undefined, ...kinds: TokenKind[]): boolean =>
  token !== undefined && kinds.includes(token.kind)

/** The place behind a separator, or nothing where there is none. */
function afterSeparator(tokens: readonly Token[], at: number, style: ReadingStyle): number | undefined {
  const skip = (place: number) => (style.spaces && is(tokens[place], 'space') ? place + 1 : place)
  const separator = skip(at)
  return is(tokens[separator], 'slash', 'dash') ? skip(separator + 1) : undefined
}

interface Codes {
  readonly codes: string[]
  readonly next: number
}

function readCodes(tokens: readonly Token[], from: number, style: ReadingStyle): Codes {
  const codes: string[] = []
  let next = from
  for (;;) {
    const at = afterSeparator(tokens, next, style)
    const code = at === undefined ? undefined : tokens[at]
    if (at === undefined || code === undefined || code.kind !== 'word') return { codes, next }
    codes.push(code.text)
    next = at + 1
  }
}

const officialIssuer = (code: string): string => {
  const body = issuingBody(code)
  return body ? body.code + (/\d+$/.exec(code)?.[0] ?? '') : code
}

const failed = (problem: SymbolProblem, at: number): SymbolReading => ({ ok: false, problem, at })

function named(number: number, year: number | null, { codes, next }: Codes): SymbolReading {
  const [first, ...rest] = codes
  if (first === undefined) return failed('CODE_MISSING', next)
  const type = documentType(first)
  const issuers = type ? rest : codes
  if (issuers.length === 0) return failed('ISSUER_MISSING', next)
  const symbol = { number, year, typeCode: type?.code ?? null, issuerCodes: issuers.map(officialIssuer) }
  return { ok: true, symbol, next }
}

/** Reads one symbol that begins at the token `from`; `next` is the first token it did not need. */
export function readSymbol(tokens: readonly Token[], from: number, style: ReadingStyle): SymbolReading {
  const number = tokens[from]
  const value = Number(number?.text)
  if (number?.kind !== 'number' || value < 1 || value > LARGEST_NUMBER) return failed('NUMBER_MISSING', from)
  const second = afterSeparator(tokens, from + 1, style)
  const year = second === undefined ? undefined : tokens[second]
  if (second === undefined || year?.kind !== 'number')
    return named(value, null, readCodes(tokens, from + 1, style))
  const written = Number(year.text)
  if (written < FIRST_YEAR || written > LAST_YEAR) return failed('YEAR_IMPOSSIBLE', second)
  return named(value, written, readCodes(tokens, second + 1, style))
}
