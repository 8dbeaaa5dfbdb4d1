import { shownDay } from '@province/runtime/refusal'
import { decimal, inVietnamese, minus, toNumber, whole } from '../figure/decimal.ts'
import type { StatedFigure } from '../figure/stated-figure.ts'
import { breach, type Finding, quoted, toldApart, unchecked } from './finding.ts'
import { type ConsistencyRule, selected } from './rule.ts'
import type { StatedWorld } from './stated-world.ts'

const sameThing = ({ measure, unitId, scopeLevel, asOf }: StatedFigure): string =>
  [measure, unitId, scopeLevel ?? '', asOf].join(' ')

const shown = ({ value }: StatedFigure): string => inVietnamese(decimal(value))

/** Two statements of one measure, scope and date have one value. */
export const statementsAgree = ({ figures }: StatedWorld, { selector }: ConsistencyRule): Finding[] =>
  [...Map.groupBy(selected(figures, selector), sameThing)].flatMap(([about, statements]) => {
    const units = new Set(statements.map(({ unitOfCount }) => unitOfCount))
    if (units.size > 1) return [unitsDiffer(about, statements)]
    const numbers = statements.map(({ value }) => toNumber(decimal(value)))
    const gap = Math.max(...numbers) - Math.min(...numbers)
    if (gap === 0) return []
    const sides = statements.map((figure) => `${shown(figure)} (${toldApart(figure, statements)})`).join('; ')
    return [breach([about], statements, gap, `Cùng một chỉ tiêu nhưng nêu khác nhau: ${sides}.`)]
  })

/** One measure is counted in one unit: petitions and cases of one name are two measures. */
function unitsDiffer(about: string, statements: readonly StatedFigure[]): Finding {
  const sides = statements.map((figure) => `${shown(figure)} (${toldApart(figure, statements)})`).join('; ')
  const message = `Cùng một chỉ tiêu nhưng tính bằng đơn vị khác nhau: ${sides}.`
  return { ...breach([about], statements, null, message), kind: 'UNITS_DIFFER' }
}

/** A stated change is what the yearly values that we hold give. */
export const changeMatchesHistory = (world: StatedWorld, { selector }: ConsistencyRule): Finding[] =>
  selected(world.figures, selector).flatMap((figure) => changeOf(world, figure))

function changeOf({ definitions, history }: StatedWorld, figure: StatedFigure): Finding[] {
  const definition = definitions.get(figure.measure)
  if (!definition || definition.changeOf === null) return []
  const year = Number(figure.asOf.slice(0, 4))
  const [before, now] = [year - 1, year].map((each) =>
    history(definition.changeOf ?? '', figure.unitId, each),
  )
  if (before == null || now == null) {
    const why =
      before === undefined || now === undefined
        ? 'dịch vụ giữ lịch sử không trả lời'
        : 'thiếu giá trị các năm'
    return [unchecked([figure.key], [figure], `Không đối chiếu được ${quoted(figure)} với lịch sử: ${why}.`)]
  }
  const computed = definition.smallerIsBetter ? before - now : now - before
  const gap = toNumber(minus(decimal(figure.value), whole(computed)))
  if (gap === 0) return []
  const message = `${quoted(figure)} nêu ${shown(figure)}, nhưng lịch sử ghi ${before} (${year - 1}) và ${now} (${year}), tức là ${computed}.`
  return [breach([figure.key], [figure], gap, message)]
}

/** The total of a figure that counts units is the number of units to which it applies on its day. */
export const denominatorMatchesHierarchy = (world: StatedWorld, { selector }: ConsistencyRule): Finding[] =>
  selected(world.figures, selector).flatMap((figure) => {
    const population = world.population(figure)
    if (population === null)
      return [
        unchecked(
          [figure.key],
          [figure],
          `Không đối chiếu được tổng của ${quoted(figure)} với danh mục đơn vị.`,
        ),
      ]
    const gap = toNumber(minus(decimal(figure.ofTotal ?? '0'), whole(population)))
    if (gap === 0) return []
    const total = inVietnamese(decimal(figure.ofTotal ?? '0'))
    const message = `${quoted(figure)} tính trên ${total} đơn vị, nhưng ngày ${shownDay(figure.asOf)} có ${population} đơn vị thuộc diện.`
    return [breach([figure.key], [figure], gap, message)]
  })
