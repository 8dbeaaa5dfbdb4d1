import type { DocumentSymbol } from './symbol.ts'
import { readSymbol, type SymbolProblem } from './symbol-grammar.ts'
import { tokensOf } from './symbol-tokens.ts'

/** What a text is: a symbol, or why not, in one Vietnamese sentence. */
export type ParsedSymbol =
  | { readonly ok: true; readonly symbol: DocumentSymbol }
  | { readonly ok: false; readonly problem: SymbolProblem | 'TEXT_AFTER_SYMBOL'; readonly message: string }

const SENTENCES: Record<SymbolProblem | 'TEXT_AFTER_SYMBOL', string> = {
  NUMBER_MISSING: 'phải bắt đầu bằng số của văn bản',
  YEAR_IMPOSSIBLE: 'năm trong ký hiệu không hợp lý',
  CODE_MISSING: 'thiếu phần chữ của ký hiệu (ví dụ KH-UBND)',
  ISSUER_MISSING: 'thiếu chữ viết tắt của cơ quan ban hành',
  TEXT_AFTER_SYMBOL: 'có phần thừa sau ký hiệu',
}

const refused = (text: string, problem: SymbolProblem | 'TEXT_AFTER_SYMBOL'): ParsedSymbol => ({
  ok: false,
  problem,
  message: `“${text}” không phải số, ký hiệu văn bản: ${SENTENCES[problem]}.`,
})

/** Reads a text that should be one symbol and nothing else. */
export function parseSymbol(text: string): ParsedSymbol {
  const tokens = tokensOf(text.trim())
  const reading = readSymbol(tokens, 0, { spaces: true })
  if (!reading.ok) return refused(text, reading.problem)
  if (reading.next < tokens.length) return refused(text, 'TEXT_AFTER_SYMBOL')
  return { ok: true, symbol: reading.symbol }
}
