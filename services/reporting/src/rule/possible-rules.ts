import { shownDay } from '@province/runtime/refusal'
import { compare, decimal, inVietnamese, minus, toNumber, whole } from '../figure/decimal.ts'
import type { MeasureDefinition, StatedFigure } from '../figure/stated-figure.ts'
import { breach, type Finding, quoted, toldApart } from './finding.ts'
import { valueWithinTotal } from './ratio-rules.ts'
import { type ConsistencyRule, selected } from './rule.ts'
import type { StatedWorld } from './stated-world.ts'

const WHOLE_SHARE = whole(100)

/** A percentage of something that is said to be a share: of a total beside it, of a set of units, or by definition. */
function shareOf(figure: StatedFigure, definition: MeasureDefinition | undefined): string | null {
  if (figure.statedRatioPercent !== null) return figure.statedRatioPercent
  if (figure.unitOfCount !== 'percent') return null
  return figure.scopeLevel !== null || definition?.isShare ? figure.value : null
}

/** A share is of its whole: between nothing and all of it. */
export const shareWithinWhole = (
  { figures, definitions }: Pick<StatedWorld, 'figures' | 'definitions'>,
  { selector }: Pick<ConsistencyRule, 'selector'>,
): Finding[] =>
  selected(figures, selector).flatMap((figure) => {
    const share = shareOf(figure, definitions.get(figure.measure))
    if (share === null) return []
    const stated = decimal(share)
    const over = minus(stated, WHOLE_SHARE)
    if (over.units <= 0n && stated.units >= 0n) return []
    const message = `${quoted(figure)} nêu ${inVietnamese(stated)}%, nhưng tỷ lệ của một tổng nằm trong khoảng từ 0 đến 100%.`
    return [breach([figure.key], [figure], toNumber(over.units > 0n ? over : stated), message)]
  })

/** Why a figure by itself is beyond its whole, in Vietnamese: more than all of it, or a rank behind the last. */
export function beyondWhole(
  figure: StatedFigure,
  definitions: StatedWorld['definitions'],
): string | undefined {
  const alone = { figures: [figure], definitions }
  const every = { selector: {} }
  const [found] = [...valueWithinTotal(alone, every), ...shareWithinWhole(alone, every)]
  return found?.message
}

/** A report states what was known on its day, not what came after. */
export const asOfWithinReport = ({ figures, asOf }: StatedWorld, { selector }: ConsistencyRule): Finding[] =>
  selected(figures, selector).flatMap((figure) => {
    if (figure.asOf <= asOf) return []
    const message = `${quoted(figure)} tính đến ${shownDay(figure.asOf)}, sau ngày chốt ${shownDay(asOf)} của báo cáo.`
    return [breach([figure.key], [figure], null, message)]
  })

/** What is counted together although it is not one thing: everything a centre does for people, which is no dossier count. */
const COUNTS_TOGETHER: Readonly<Record<string, readonly string[]>> = { transactions: ['dossiers', 'visits'] }

const comparable = (part: StatedFigure, total: StatedFigure): boolean =>
  part.unitOfCount === total.unitOfCount ||
  (COUNTS_TOGETHER[total.unitOfCount] ?? []).includes(part.unitOfCount)

/** Parts are added up only where they are of one unit of count and of one day with their whole. */
export const partsComparable = ({ figures, byKey }: StatedWorld, { selector }: ConsistencyRule): Finding[] =>
  selected(figures, selector).flatMap((part) => {
    const total = byKey.get(part.breakdownOf ?? '')
    if (!total) return []
    const why = [
      ...(comparable(part, total) ? [] : ['khác đơn vị tính']),
      ...(part.asOf === total.asOf
        ? []
        : [`khác ngày chốt (${shownDay(part.asOf)} và ${shownDay(total.asOf)})`]),
    ]
    if (why.length === 0) return []
    const message = `${toldApart(part, [total])} được cộng vào ${toldApart(total, [part])} dù ${why.join(', ')}.`
    return [breach([part.key, total.key], [part, total], null, message)]
  })

/** A rank is among as many as its index ranks in that year. */
export const rankTotalKnown = (
  { figures, definitions }: StatedWorld,
  { selector }: ConsistencyRule,
): Finding[] =>
  selected(figures, selector).flatMap((figure) => {
    const totals = definitions.get(figure.measure)?.rankTotals ?? []
    const ranked = totals.find(({ from, to }) => from <= figure.asOf && figure.asOf < to)
    if (!ranked || figure.ofTotal === null) return []
    const stated = decimal(figure.ofTotal)
    if (compare(stated, whole(ranked.total)) === 0) return []
    const message = `${quoted(figure)} nêu trong ${inVietnamese(stated)}, nhưng chỉ số này xếp hạng ${ranked.total} tỉnh, thành phố tại ${shownDay(figure.asOf)}.`
    return [breach([figure.key], [figure], toNumber(minus(stated, whole(ranked.total))), message)]
  })
