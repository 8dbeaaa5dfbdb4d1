import type { Formula } from './formula.ts'
import { dividesByZero, unitsOfCountDiffer } from './indicator-refusals.ts'

/** What a part comes to whatever the records say; null where they decide it. */
function constantOf(formula: Formula): number | null {
  if (formula.kind === 'number') return formula.value
  if (formula.kind !== 'pair') return null
  const { operator, left, right } = formula
  // A thing less itself is nothing, and nothing of a thing too.
  if (operator === '-' && JSON.stringify(left) === JSON.stringify(right)) return 0
  const [a, b] = [constantOf(left), constantOf(right)]
  if (operator === '*' && (a === 0 || b === 0)) return 0
  if (a === null || b === null) return null
  if (operator === '/') return b === 0 ? null : a / b
  if (operator === '*') return a * b
  return operator === '+' ? a + b : a - b
}

/** Refuses a formula that divides by what is nothing whatever the records say. */
export function refuseDivisionByZero(formula: Formula): void {
  if (formula.kind !== 'pair') return
  if (formula.operator === '/' && constantOf(formula.right) === 0) throw dividesByZero()
  refuseDivisionByZero(formula.left)
  refuseDivisionByZero(formula.right)
}

/** What one of a part is; null of a plain number, and of a product or a ratio something of its own. */
export function countedBy(formula: Formula, unitOf: (leaf: Formula) => string): string | null {
  if (formula.kind === 'number') return null
  if (formula.kind !== 'pair') return unitOf(formula)
  const { operator, left, right } = formula
  const [a, b] = [countedBy(left, unitOf), countedBy(right, unitOf)]
  if (operator === '+' || operator === '-') {
    // Visits, people, petitions and cases are different things and never added together.
    if (a !== null && b !== null && a !== b) throw unitsOfCountDiffer(a, b)
    return a ?? b
  }
  if (b === null) return a
  if (a === null) return operator === '*' ? b : `1/${b}`
  return operator === '/' && a === b ? null : `${a}${operator}${b}`
}

/**
 * The way by which a formula comes back to its own indicator, code by code; null where it does not. `named` says which
 * indicators each one names.
 */
export function circleFrom(
  code: string,
  named: (code: string) => readonly string[],
  way: readonly string[] = [code],
): string[] | null {
  const last = way.at(-1) ?? code
  for (const next of named(last)) {
    if (next === code) return [...way, next]
    if (way.includes(next)) continue
    const found = circleFrom(code, named, [...way, next])
    if (found) return found
  }
  return null
}
