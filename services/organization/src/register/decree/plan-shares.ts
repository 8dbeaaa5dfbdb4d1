import type { PlannedEffect } from './decree.ts'
import { isNone, isWhole, minus, NONE, plus, shareOf, shareText, WHOLE } from './exact-share.ts'
import { type PlanIssue, shareInvalid, sharesNotWhole } from './plan-issue.ts'

const SHARED: ReadonlySet<string> = new Set(['SPLIT', 'PART_TRANSFER'])

const sumOf = (lines: readonly [PlannedEffect, number][]) =>
  lines.reduce((sum, [{ share }]) => plus(sum, shareOf(share ?? 0) ?? NONE), NONE)

/** The parts of a split are all of it; the parts that a unit gives away leave something of it. */
export function shareIssues(
  effects: readonly PlannedEffect[],
  nameOf: (effect: PlannedEffect) => string,
): PlanIssue[] {
  const lines = effects
    .map((effect, line): [PlannedEffect, number] => [effect, line])
    .filter(([{ kind }]) => SHARED.has(kind))
  const invalid = lines.filter(([{ share }]) => {
    const exact = shareOf(share ?? 0)
    return !exact || isWhole(exact)
  })
  const groups = Map.groupBy(lines, ([{ kind, level, predecessor }]) => `${kind} ${level} ${predecessor}`)
  const unequal = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || group.some((each) => invalid.includes(each))) return []
    const left = minus(WHOLE, sumOf(group))
    const fits = first[0].kind === 'SPLIT' ? isNone(left) : left.digits > 0n
    return fits ? [] : [sharesNotWhole(first[1], nameOf(first[0]), shareText(sumOf(group)))]
  })
  return [...invalid.map(([, line]) => shareInvalid(line)), ...unequal]
}
