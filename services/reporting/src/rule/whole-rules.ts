import { compare, type Decimal, decimal, inVietnamese, minus, sum, toNumber } from '../figure/decimal.ts'
import type { StatedFigure } from '../figure/stated-figure.ts'
import { breach, type Finding, quoted, toldApart, unchecked } from './finding.ts'
import { type ConsistencyRule, selected } from './rule.ts'
import type { StatedWorld } from './stated-world.ts'

/** The parts named for one whole. */
interface Breakdown {
  readonly whole: StatedFigure
  readonly parts: readonly StatedFigure[]
  readonly sum: Decimal
}

const sumOf = (parts: readonly StatedFigure[]): Decimal => sum(parts.map(({ value }) => decimal(value)))

/** A whole that was taken back leaves its parts without one; of one that nobody ever stated there is nothing to judge. */
const missing = ({ withdrawn }: StatedWorld, key: string, figures: readonly StatedFigure[]): Finding => {
  const label = withdrawn.get(key)
  const those = figures.map(quoted).join(', ')
  if (label === undefined)
    return unchecked([key], figures, `Không đối chiếu được ${those}: tổng của các số liệu này chưa được nêu.`)
  const message = `“${label}” đã được rút, nhưng vẫn là tổng của ${those}: hãy nêu lại, hoặc sửa các số liệu này.`
  return { ...breach([key], figures, null, message), severity: 'CRITICAL' }
}

/** Judges each breakdown that the rule selects; a whole that nobody stated is told. */
function eachBreakdown(
  world: StatedWorld,
  { selector }: ConsistencyRule,
  judge: (breakdown: Breakdown) => Finding[],
): Finding[] {
  const { figures, byKey } = world
  const groups = Map.groupBy(selected(figures, selector), ({ breakdownOf }) => breakdownOf ?? '')
  return [...groups].flatMap(([key, parts]) => {
    const whole = byKey.get(key)
    return whole ? judge({ whole, parts, sum: sumOf(parts) }) : [missing(world, key, parts)]
  })
}

const compared = (
  { whole, parts, sum: total }: Breakdown,
  say: (sum: string, stated: string) => string,
): Finding => {
  const stated = decimal(whole.value)
  const message = say(inVietnamese(total), inVietnamese(stated))
  return breach([whole.key], [whole, ...parts], toNumber(minus(total, stated)), message)
}

/** The parts are meant to be the whole: their sum is its value. */
export const partsMakeWhole = (world: StatedWorld, rule: ConsistencyRule): Finding[] =>
  eachBreakdown(world, rule, (breakdown) => {
    if (compare(breakdown.sum, decimal(breakdown.whole.value)) === 0) return []
    const say = (total: string, stated: string) =>
      `${quoted(breakdown.whole)} nêu ${stated}, nhưng cộng ${breakdown.parts.length} phần được ${total}.`
    return [compared(breakdown, say)]
  })

/** Only some parts are named: together they never exceed the whole, and what is left unnamed is noted. */
export const listedWithinWhole = (world: StatedWorld, rule: ConsistencyRule): Finding[] =>
  eachBreakdown(world, rule, (breakdown) => {
    const { whole, parts } = breakdown
    const order = compare(breakdown.sum, decimal(whole.value))
    if (order === 0) return []
    const say = (total: string, stated: string) =>
      order > 0
        ? `${parts.length} phần liệt kê cộng lại ${total}, vượt quá ${quoted(whole)} nêu ${stated}.`
        : `${parts.length} phần liệt kê chiếm ${total} trong ${stated} của ${quoted(whole)}; phần còn lại không được nêu.`
    return [{ ...compared(breakdown, say), ...(order < 0 && { severity: 'NOTE' as const }) }]
  })

/** A subset is never larger than the set it is said to be part of. */
export const subsetWithinWhole = (world: StatedWorld, { selector }: ConsistencyRule): Finding[] =>
  selected(world.figures, selector).flatMap((figure) => {
    const whole = world.byKey.get(figure.subsetOf ?? '')
    if (!whole) return [missing(world, figure.subsetOf ?? '', [figure])]
    const excess = minus(decimal(figure.value), decimal(whole.value))
    if (excess.units <= 0n) return []
    const message = `${toldApart(figure, [whole])} nêu ${inVietnamese(decimal(figure.value))}, nhiều hơn ${toldApart(whole, [figure])} nêu ${inVietnamese(decimal(whole.value))}.`
    return [breach([figure.key, whole.key], [figure, whole], toNumber(excess), message)]
  })

/** A total that stands beside a figure is the value of the whole that the figure belongs to. */
export const totalRestatesWhole = (
  { figures, byKey }: StatedWorld,
  { selector }: ConsistencyRule,
): Finding[] =>
  selected(figures, selector).flatMap((figure) => {
    const whole = byKey.get(figure.subsetOf ?? figure.breakdownOf ?? '')
    if (!whole || figure.ofTotal === null) return []
    const gap = minus(decimal(figure.ofTotal), decimal(whole.value))
    if (gap.units === 0n) return []
    const message = `${toldApart(figure, [whole])} tính trên ${inVietnamese(decimal(figure.ofTotal))}, nhưng ${toldApart(whole, [figure])} nêu ${inVietnamese(decimal(whole.value))}.`
    return [breach([figure.key, whole.key], [figure, whole], toNumber(gap), message)]
  })
