import { formulaUnreadable } from './indicator-refusals.ts'

/** What two numbers of a formula are put together by. */
export type Operator = '+' | '-' | '*' | '/'

/** A formula as it is counted: numbers, measures of domains, other indicators, and the units that an indicator applies to. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'measure'; readonly key: string }
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'applicable' }
  | { readonly kind: 'pair'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }

/** No formula is longer than this. */
const LONGEST_FORMULA = 500

// `{reform.one_stop.communes}` is a measure, `{@par.on_time}` another indicator.
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|\{(@?)([^{}\s]{1,120})\}|(applicable\b)|([-+*/()]))/uy

interface Token {
  readonly at: number
  readonly text: string
  readonly leaf: Formula | null
}

function leafOf([, number, at, key, applicable]: RegExpExecArray): Formula | null {
  if (number !== undefined) return { kind: 'number', value: Number(number) }
  if (key !== undefined) return at ? { kind: 'indicator', code: key } : { kind: 'measure', key }
  return applicable === undefined ? null : { kind: 'applicable' }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const end = text.trimEnd().length
  while (TOKEN.lastIndex < end) {
    const at = text.length - text.slice(TOKEN.lastIndex).trimStart().length
    const match = TOKEN.exec(text)
    if (!match) throw formulaUnreadable(at + 1)
    tokens.push({ at: at + 1, text: match[5] ?? '', leaf: leafOf(match) })
  }
  return tokens
}

/** Reads a formula from left to right: sums of products of parts. */
class Reading {
  #next = 0
  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
  ) {}

  whole(): Formula {
    const read = this.#sum()
    if (this.#next < this.tokens.length) throw this.#stuck()
    return read
  }

  #sum = (): Formula => this.#pairs(['+', '-'], this.#product)

  #product = (): Formula => this.#pairs(['*', '/'], () => this.#part())

  #pairs(operators: readonly string[], part: () => Formula): Formula {
    let left = part()
    while (operators.includes(this.tokens[this.#next]?.text ?? '')) {
      const operator = this.tokens[this.#next]?.text as Operator
      this.#next += 1
      left = { kind: 'pair', operator, left, right: part() }
    }
    return left
  }

  #part(): Formula {
    const token = this.tokens[this.#next]
    if (token?.leaf) {
      this.#next += 1
      return token.leaf
    }
    if (token?.text !== '(') throw this.#stuck()
    this.#next += 1
    const inner = this.#sum()
    if (this.tokens[this.#next]?.text !== ')') throw this.#stuck()
    this.#next += 1
    return inner
  }

  #stuck() {
    return formulaUnreadable(this.tokens[this.#next]?.at ?? this.end + 1)
  }
}

/** Reads a formula; refuses with `FORMULA_UNREADABLE`, which says at which character. */
export function parseFormula(text: string): Formula {
  if (text.length > LONGEST_FORMULA) throw formulaUnreadable(LONGEST_FORMULA + 1)
  return new Reading(tokensOf(text), text.length).whole()
}

/** Every part of a formula that is no pair. */
export const leavesOf = (formula: Formula): Formula[] =>
  formula.kind === 'pair' ? [...leavesOf(formula.left), ...leavesOf(formula.right)] : [formula]

const distinct = (words: readonly string[]): string[] => [...new Set(words)]

/** The measures that a formula names itself, each once. */
export const measuresOf = (formula: Formula): string[] =>
  distinct(leavesOf(formula).flatMap((leaf) => (leaf.kind === 'measure' ? [leaf.key] : [])))

/** The indicators that a formula names itself, each once. */
export const indicatorsOf = (formula: Formula): string[] =>
  distinct(leavesOf(formula).flatMap((leaf) => (leaf.kind === 'indicator' ? [leaf.code] : [])))

const SCALES: readonly Operator[] = ['*', '/']

/** What a ratio is out of: its divisor, whatever scale it is told in; null where a formula is no ratio. */
export function baseOf(formula: Formula): Formula | null {
  if (formula.kind !== 'pair' || !SCALES.includes(formula.operator)) return null
  const { operator, left, right } = formula
  if (operator === '/' && right.kind !== 'number') return right
  return baseOf(left) ?? (operator === '*' ? baseOf(right) : null)
}
