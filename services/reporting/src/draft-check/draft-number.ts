import { decimal, parseDecimal, toNumber } from '../figure/decimal.ts'

/** A number of a draft, with where it stands and what stands about it in its clause. */
export interface DraftNumber {
  readonly value: number
  readonly text: string
  /** The line on which it stands, from 1. */
  readonly line: number
  /** The whole clause, for whoever looks for the place. */
  readonly clause: string
  /** Since the number before it: what is said of that one is not said of this. */
  readonly before: string
  /** Up to the next number or the next comma. */
  readonly after: string
}

// 1.327 or 91,7 as Vietnamese writes them; not a piece of a date, a symbol, a code or a longer number.
const NUMBER = /(?<![\p{L}\d/.,-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d\p{L}]|[.,]\d|-\p{L}|\/\d{4})/gu
/** A span of time counts nothing of a report: `6 tháng`. */
const SPAN = /^\s*(?:tháng|năm|ngày|quý|tuần)(?!\p{L})/iu
const DATED = /(?:ngày|tháng|năm|khóa|số|điều|khoản|quý)\s*$/iu

/** What a number that Vietnamese writes comes to. */
export const numberOf = (text: string): number =>
  toNumber(parseDecimal(text.replaceAll('.', '').replace(',', '.')) ?? decimal('0'))

/** A line in its clauses: a point or a semicolon ends one, a point among digits does not. */
const clausesOf = (line: string): string[] => line.split(/(?<=[^\d][.;])\s+|(?<=\d[.;])\s+(?=\p{Lu})/u)

/** The numbers of a draft that count something. */
export const numbersIn = (draft: string): DraftNumber[] =>
  draft.split('\n').flatMap((line, at) =>
    clausesOf(line).flatMap((clause) => {
      const found = [...clause.matchAll(NUMBER)].filter(
        ({ 0: text, index }) =>
          !(SPAN.test(clause.slice(index + text.length)) || DATED.test(clause.slice(0, index))),
      )
      return found.flatMap(({ 0: text, index }, place): DraftNumber[] => {
        const previous = found[place - 1]
        const before = clause.slice(previous ? previous.index + previous[0].length : 0, index)
        const rest = clause.slice(index + text.length, found[place + 1]?.index ?? clause.length)
        const [after = ''] = rest.split(/[,;:]/u)
        return [{ value: numberOf(text), text, line: at + 1, clause: clause.trim(), before, after }]
      })
    }),
  )
