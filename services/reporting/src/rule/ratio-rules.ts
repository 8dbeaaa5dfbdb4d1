import { type Decimal, decimal, inVietnamese, minus, toNumber } from '../figure/decimal.ts'
import type { StatedFigure } from '../figure/stated-figure.ts'
import { breach, type Finding, quoted } from './finding.ts'
import { type ConsistencyRule, selected } from './rule.ts'
import type { StatedWorld } from './stated-world.ts'

interface Ratio {
  readonly value: Decimal
  readonly total: Decimal
  readonly stated: Decimal
}

const power = (scale: number): bigint => 10n ** BigInt(scale)

/** value ÷ total in percent, in units of the stated precision, as an exact fraction. */
function exactly({ value, total, stated }: Ratio): { over: bigint; under: bigint } {
  return {
    over: value.units * 100n * power(total.scale + stated.scale),
    under: total.units * power(value.scale),
  }
}

/** Stated as a careful writer would, who rounds to the nearest; at the very middle both ways are right. */
function isRoundedFrom(ratio: Ratio): boolean {
  const { over, under } = exactly(ratio)
  const off = over - ratio.stated.units * under
  return 2n * (off < 0n ? -off : off) <= under
}

function computed(ratio: Ratio): Decimal {
  const { over, under } = exactly(ratio)
  return { units: BigInt(Math.round(Number(over) / Number(under))), scale: ratio.stated.scale }
}

function ratioOf({ value, ofTotal, statedRatioPercent }: StatedFigure): Ratio | undefined {
  if (ofTotal === null || statedRatioPercent === null) return undefined
  return { value: decimal(value), total: decimal(ofTotal), stated: decimal(statedRatioPercent) }
}

const said = (figure: StatedFigure, { value, total, stated }: Ratio): string =>
  `${quoted(figure)} nêu ${inVietnamese(value)}/${inVietnamese(total)} là ${inVietnamese(stated)}%`

/** A stated ratio is the value over its total, at the precision at which it is stated. */
export const ratioMatches = ({ figures }: StatedWorld, { selector }: ConsistencyRule): Finding[] =>
  selected(figures, selector).flatMap((figure) => {
    const ratio = ratioOf(figure)
    if (!ratio) return []
    if (ratio.total.units <= 0n)
      return [breach([figure.key], [figure], null, `${said(figure, ratio)}, nhưng tổng này không chia được.`)]
    if (isRoundedFrom(ratio)) return []
    const result = computed(ratio)
    const message = `${said(figure, ratio)}, nhưng tính ra ${inVietnamese(result)}%.`
    return [breach([figure.key], [figure], toNumber(minus(ratio.stated, result)), message)]
  })

/** A value out of a total, a rank among so many, is not larger than that total. */
export const valueWithinTotal = (
  { figures }: Pick<StatedWorld, 'figures'>,
  { selector }: Pick<ConsistencyRule, 'selector'>,
): Finding[] =>
  selected(figures, selector).flatMap((figure) => {
    if (figure.ofTotal === null) return []
    const excess = minus(decimal(figure.value), decimal(figure.ofTotal))
    if (excess.units <= 0n) return []
    const message = `${quoted(figure)} nêu ${inVietnamese(decimal(figure.value))}, vượt quá tổng ${inVietnamese(decimal(figure.ofTotal))}.`
    return [breach([figure.key], [figure], toNumber(excess), message)]
  })
