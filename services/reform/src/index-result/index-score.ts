import { isBlank } from '@province/runtime/refusal'
import { resultInvalid } from './index-result-refusals.ts'

/** What one part of an index was scored, of how many points at most where that was published. */
export interface ComponentScore {
  name: string
  score: number
  of: number | null
}

/** What somebody else got in the same edition of the same ranking. */
export interface PeerStanding {
  name: string
  rank: number
  score: number | null
}

/** What was published beside the place. */
export interface Scores {
  score: number | null
  /** The edition of criteria by which points were given: points of two editions are not compared. */
  criteria: string | null
  components: ComponentScore[]
  peers: PeerStanding[]
}

const MOST_POINTS = 10_000
const MOST_ROWS = 100
const LONGEST = 200
const EXACT = 1_000

const isScore = (score: number, most: number) => Number.isFinite(score) && score >= 0 && score <= most
const isName = (name: string) => !isBlank(name) && name.length <= LONGEST

/** Points won since the year before, to the thousandth; null where either was not published. */
export const pointsGained = (before: number | null | undefined, now: number | null): number | null =>
  before === null || before === undefined || now === null ? null : Math.round((now - before) * EXACT) / EXACT

/** Refuses what no ranking can have published. */
export function refuseScores({ score, criteria, components, peers }: Scores, of: number): void {
  if (score !== null && !isScore(score, MOST_POINTS))
    throw resultInvalid('score', {
      vi: `Điểm phải từ 0 đến ${MOST_POINTS}.`,
      en: `A score is from 0 to ${MOST_POINTS}.`,
    })
  if (criteria !== null && !isName(criteria))
    throw resultInvalid('criteria', {
      vi: `Hãy ghi bộ tiêu chí, không quá ${LONGEST} ký tự.`,
      en: `Name the edition of criteria, in at most ${LONGEST} characters.`,
    })
  if (components.length > 0 && criteria === null)
    throw resultInvalid('criteria', {
      vi: 'Điểm thành phần phải kèm bộ tiêu chí đã chấm: điểm theo hai bộ tiêu chí không so sánh với nhau.',
      en: 'Scores of components need the edition of criteria they were given by: points of two editions are not compared.',
    })
  refuseRows('components', components, ({ name, score: got, of: most }) =>
    (most !== null && !isScore(most, MOST_POINTS)) || !isScore(got, most ?? MOST_POINTS)
      ? {
          vi: `Điểm của "${name}" phải từ 0 đến ${most ?? MOST_POINTS}.`,
          en: `The score of "${name}" is from 0 to ${most ?? MOST_POINTS}.`,
        }
      : null,
  )
  refuseRows('peers', peers, ({ name, rank, score: got }) =>
    !Number.isInteger(rank) || rank < 1 || rank > of || (got !== null && !isScore(got, MOST_POINTS))
      ? {
          vi: `Thứ hạng của "${name}" phải từ 1 đến ${of}, điểm (nếu có) từ 0 đến ${MOST_POINTS}.`,
          en: `The place of "${name}" is from 1 to ${of}, its score (if any) from 0 to ${MOST_POINTS}.`,
        }
      : null,
  )
}

function refuseRows<Row extends { name: string }>(
  field: 'components' | 'peers',
  rows: readonly Row[],
  wrong: (row: Row) => { vi: string; en: string } | null,
): void {
  if (rows.length > MOST_ROWS)
    throw resultInvalid(field, {
      vi: `Không quá ${MOST_ROWS} dòng.`,
      en: `At most ${MOST_ROWS} rows.`,
    })
  const seen = new Set<string>()
  for (const row of rows) {
    if (!isName(row.name) || seen.has(row.name))
      throw resultInvalid(field, {
        vi: `Mỗi dòng có một tên khác nhau, không quá ${LONGEST} ký tự${row.name ? `: "${row.name.slice(0, LONGEST)}"` : ''}.`,
        en: `Each row has a name of its own, of at most ${LONGEST} characters${row.name ? `: "${row.name.slice(0, LONGEST)}"` : ''}.`,
      })
    seen.add(row.name)
    const problem = wrong(row)
    if (problem) throw resultInvalid(field, problem)
  }
}
