import { type Formula, indicatorsOf, parseFormula } from '../indicator/formula.ts'

/** Why an indicator has no value of a unit, or that it has one. */
export type ValueOutcome =
  | 'HELD'
  | 'NOTHING'
  | 'NOT_KEPT'
  | 'AWAY'
  | 'DIVIDED_BY_ZERO'
  | 'EXEMPT'
  | 'NOT_APPLICABLE'
  | 'NOT_IN_FORCE'

/** What a part of a formula comes to: a number, or why it is none. */
export type Part = number | Exclude<ValueOutcome, 'HELD'>

/** What the parts of a formula that are no pairs come to. */
export interface Parts {
  readonly measure: (key: string) => Part
  /** The formula of another indicator, as it is in force; none where it is not. */
  readonly formulaOf: (code: string) => string | undefined
  readonly applicable: number
}

// The gravest says why there is no value: what nobody could be asked before what nobody keeps before what is not recorded.
const GRAVITY = ['AWAY', 'NOT_KEPT', 'NOT_IN_FORCE', 'NOTHING', 'DIVIDED_BY_ZERO'] as const

const isNumber = (part: Part): part is number => typeof part === 'number'

function together(operator: string, left: Part, right: Part): Part {
  if (isNumber(left) && isNumber(right)) {
    if (operator === '+') return left + right
    if (operator === '-') return left - right
    if (operator === '*') return left * right
    return right === 0 ? 'DIVIDED_BY_ZERO' : left / right
  }
  return GRAVITY.find((each) => each === left || each === right) ?? 'NOTHING'
}

/** Counts a formula; what has no value says why. */
export function evaluate(formula: Formula, parts: Parts): Part {
  if (formula.kind === 'number') return formula.value
  if (formula.kind === 'applicable') return parts.applicable
  if (formula.kind === 'measure') return parts.measure(formula.key)
  if (formula.kind === 'indicator') {
    const named = parts.formulaOf(formula.code)
    return named === undefined ? 'NOT_IN_FORCE' : evaluate(parseFormula(named), parts)
  }
  return together(formula.operator, evaluate(formula.left, parts), evaluate(formula.right, parts))
}

const PRECISION = 1e6

/** A value as it is told: without the dust that binary fractions leave. */
export const rounded = (value: number): number => Math.round(value * PRECISION) / PRECISION

/** Every indicator that a formula needs, by the way of those that it names. */
export function indicatorsBehind(formula: string, formulaOf: (code: string) => string | undefined): string[] {
  const named = indicatorsOf(parseFormula(formula))
  return named.flatMap((code) => [code, ...indicatorsBehind(formulaOf(code) ?? '0', formulaOf)])
}
