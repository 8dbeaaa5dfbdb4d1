import { fold } from '@province/words'

// Every dash and stroke of a keyboard, a typewriter or a scanner, with the spaces about it.
const SEPARATORS = /\s*[/\u2044\u2215\uff0f\-\u2010-\u2015\u2212\uff0d]\s*/gu

// What is written before a symbol: "số 72/…", "Kế hoạch số: 72/…", "QĐ s. 72/…".
const BEFORE = /^(?:.*\s)?(?:so|s\.)\s*(?:hieu)?\s*:?\s*(?=\d)/u

/** A symbol as everybody would spell it: no accents or capitals, one separator, no zeros and no words before it. */
const spellingOf = (text: string): string =>
  fold(text)
    .replace(BEFORE, '')
    .replace(/^0+(?=\d)/u, '')
    .replace(SEPARATORS, '/')

/** Whether what was asked reads as a symbol or its beginning: a number, a separator and a code or a year. */
const LIKE_A_SYMBOL = /^\d+\/[\p{L}\d]/u

/** Finds texts by what was typed, accents and capitals aside, and symbols however they are spelled. */
export function spokenOf(search: string): (symbols: readonly (string | null)[], text: string) => boolean {
  const wanted = fold(search)
  const spelled = spellingOf(search)
  const like = LIKE_A_SYMBOL.test(spelled)
  return (symbols, text) => {
    const written = symbols.filter((symbol) => symbol !== null)
    if (fold([...written, text].join(' ')).includes(wanted)) return true
    return written.some((symbol) =>
      like ? spellingOf(symbol).startsWith(spelled) : spellingOf(symbol).includes(spelled),
    )
  }
}
