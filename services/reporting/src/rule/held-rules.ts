import { DOMAINS } from '@province/domains'
import { shownDay } from '@province/runtime/refusal'
import { decimal, inVietnamese, parseDecimal, toNumber } from '../figure/decimal.ts'
import type { StatedFigure } from '../figure/stated-figure.ts'
import { unitOfCountCalled } from '../figure/unit-of-count.ts'
import { answers, type HeldLine } from '../held/held-line.ts'
import { SELF } from '../held/own-answer.ts'
import { breach, type Finding, quoted, unchecked } from './finding.ts'
import { type ConsistencyRule, selected } from './rule.ts'
import type { StatedWorld } from './stated-world.ts'

const titleOf = (domain: string): string => DOMAINS.find(({ name }) => name === domain)?.title.vi ?? domain

/** Whose records they are: what people entered is no record of a domain. */
const recordsOf = (domain: string): string =>
  domain === SELF ? 'số liệu các đơn vị đã nhập và được duyệt' : `hồ sơ của ${titleOf(domain)}`

/** A ratio agrees at the precision at which it is stated; a count agrees or does not. */
function agrees({ value, unitOfCount }: StatedFigure, held: number): boolean {
  const stated = decimal(value)
  const slack = unitOfCount === 'percent' ? 0.5 / 10 ** stated.scale : 0
  return Math.abs(toNumber(stated) - held) <= slack + 1e-9
}

const written = (held: number): string => {
  const exact = parseDecimal(String(held)) ?? parseDecimal(held.toFixed(6))
  return exact ? inVietnamese(exact) : String(held)
}

/** Numbers of two units of count are never equal, whatever they are. */
function otherUnit(figure: StatedFigure, { unitOfCount, domain }: HeldLine): Finding | undefined {
  if (unitOfCount == null || unitOfCount === figure.unitOfCount) return undefined
  const [said, held] = [unitOfCountCalled(figure.unitOfCount).vi, unitOfCountCalled(unitOfCount).vi]
  const message = `${quoted(figure)} nêu theo đơn vị tính “${said}”, nhưng ${recordsOf(domain)} đếm theo “${held}”: không so được.`
  return { ...breach([figure.key, 'unit'], [figure], null, message), kind: 'HELD_UNITS_DIFFER' }
}

function differing(figure: StatedFigure, line: HeldLine): Finding[] {
  const apart = otherUnit(figure, line)
  if (apart) return [apart]
  const { value, domain, estimate } = line
  const held = value ?? 0
  if (agrees(figure, held)) return []
  const gap = Number((toNumber(decimal(figure.value)) - held).toFixed(6))
  const stated = inVietnamese(decimal(figure.value))
  const about = estimate ? ' (ước tính theo tỷ lệ chia tách)' : ''
  const message = `${quoted(figure)} nêu ${stated}, nhưng ${recordsOf(domain)} giữ ${written(held)}${about} tính đến ${shownDay(figure.asOf)}.`
  const found = breach([figure.key], [figure], gap, message)
  return [estimate ? { ...found, severity: 'WARNING' } : found]
}

type Doubt = 'STALE' | 'OTHER_DAY' | Exclude<HeldLine['outcome'], 'HELD'>

const OF_NO_DOMAIN: readonly Doubt[] = ['STALE', 'NOT_KEPT']

const WHY: Readonly<Record<Doubt, (figures: number, domain: string) => string>> = {
  STALE: (figures) =>
    `${figures} số liệu đã sửa phạm vi, ngày chốt hoặc mới thêm sau lần đối chiếu: hãy đối chiếu lại.`,
  OTHER_DAY: (figures, domain) =>
    domain === SELF
      ? `${figures} số liệu được nhập cho kỳ kết thúc ở ngày khác với ngày chốt đã nêu, nên không so được.`
      : `${titleOf(domain)} giữ ${figures} số liệu của ngày khác với ngày chốt đã nêu, nên không so được.`,
  NOTHING: (figures, domain) =>
    domain === SELF
      ? `Chưa đơn vị nào nhập và được duyệt ${figures} số liệu đã nêu.`
      : `${titleOf(domain)} không giữ hồ sơ nào cho ${figures} số liệu đã nêu.`,
  NOT_KEPT: (figures) => `Không nơi nào giữ hồ sơ cho ${figures} số liệu đã nêu.`,
  AWAY: (figures, domain) => `Chưa đối chiếu được ${figures} số liệu: ${titleOf(domain)} không trả lời.`,
}

function doubtOf(line: HeldLine | undefined, figure: StatedFigure, asked: boolean): Doubt | null {
  if (!line || !asked) return 'STALE'
  if (line.outcome !== 'HELD') return line.outcome
  return line.heldAsOf === figure.asOf ? null : 'OTHER_DAY'
}

/** What is stated is what the records held when it was last compared; what could not be compared is told in short. */
export function statedAgainstHeld({ figures, held }: StatedWorld, { selector }: ConsistencyRule): Finding[] {
  if (!held) return []
  const looked = selected(figures, selector).map((figure) => {
    const line = held.lines.get(figure.key)
    const asked = line !== undefined && answers(line, held.questionOf(figure))
    return { figure, line, doubt: doubtOf(line, figure, asked) }
  })
  const differ = looked.flatMap(({ figure, line, doubt }) => (line && !doubt ? differing(figure, line) : []))
  const doubtful = looked.flatMap(({ figure, line, doubt }) =>
    doubt ? [{ figure, doubt, domain: OF_NO_DOMAIN.includes(doubt) ? '' : (line?.domain ?? '') }] : [],
  )
  const notes = [...Map.groupBy(doubtful, ({ doubt, domain }) => `${doubt} ${domain}`).entries()].map(
    ([about, all]) => {
      const [{ doubt, domain } = { doubt: 'STALE' as const, domain: '' }] = all
      const message = WHY[doubt](all.length, domain)
      return {
        ...unchecked(
          [about],
          all.map(({ figure }) => figure),
          message,
        ),
        kind: `HELD_${doubt}`,
      }
    },
  )
  return [...differ, ...notes]
}
