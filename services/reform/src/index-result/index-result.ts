import { isBlank } from '@province/runtime/refusal'
import { resultInvalid } from './index-result-refusals.ts'
import { refuseScores, type Scores } from './index-score.ts'

/** The published rankings of provinces that are followed here. */
export type IndexKind = 'PAR_INDEX' | 'SIPAS' | 'PAPI' | 'PCI'

/** Which ranking: of whom, by which index, for which year, in which edition of that year's ranking. */
export interface Ranking {
  unitId: string
  index: IndexKind
  year: number
  edition: number
}

/** What a ranking says, since when it is public, and where we have it from. */
export interface Standing extends Scores {
  rank: number
  of: number
  publishedOn: string | null
  source: string
}

const EARLIEST_YEAR = 2000
const MOST_RANKED = 1_000
const LONGEST_SOURCE = 300

/** The last day of the year a ranking measures: what its figures speak of. */
export const lastDayOf = (year: number): string => `${year}-12-31`

/** Places won since the year before; positive is better, null when that year is not held. */
export const placesGained = (previousRank: number | null, rank: number): number | null =>
  previousRank === null ? null : previousRank - rank

const isCount = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most

function refuseRanking({ year, edition }: Ranking, today: string): void {
  if (!Number.isInteger(year) || year < EARLIEST_YEAR || lastDayOf(year) >= today)
    throw resultInvalid('year', {
      vi: `Năm được xếp hạng phải từ ${EARLIEST_YEAR} và đã kết thúc.`,
      en: `The ranked year is ${EARLIEST_YEAR} or later and has ended.`,
    })
  if (!isCount(edition, 99))
    throw resultInvalid('edition', { vi: 'Lần công bố phải từ 1 đến 99.', en: 'An edition is from 1 to 99.' })
}

function refuseStanding(year: number, standing: Standing, today: string): void {
  const { rank, of, publishedOn, source } = standing
  if (!isCount(of, MOST_RANKED))
    throw resultInvalid('of', {
      vi: `Số đơn vị được xếp hạng phải từ 1 đến ${MOST_RANKED}.`,
      en: `The number of units ranked is from 1 to ${MOST_RANKED}.`,
    })
  if (!isCount(rank, of))
    throw resultInvalid('rank', { vi: `Thứ hạng phải từ 1 đến ${of}.`, en: `A rank is from 1 to ${of}.` })
  if (publishedOn !== null && (publishedOn <= lastDayOf(year) || publishedOn > today))
    throw resultInvalid('publishedOn', {
      vi: 'Ngày công bố phải sau năm được xếp hạng và không sau hôm nay.',
      en: 'The day of publication comes after the ranked year and is not later than today.',
    })
  if (isBlank(source) || source.length > LONGEST_SOURCE)
    throw resultInvalid('source', {
      vi: `Hãy ghi nguồn, không quá ${LONGEST_SOURCE} ký tự.`,
      en: `Give the source, in at most ${LONGEST_SOURCE} characters.`,
    })
  refuseScores(standing, of)
}

export interface IndexResult extends Readonly<Ranking>, Standing {}

/** The rank of a unit in one edition of one index; places are compared, never typed. */
export class IndexResult {
  version = 1

  constructor(
    readonly id: string,
    ranking: Ranking,
    standing: Standing,
    public recordedBy: string,
  ) {
    Object.assign(this, ranking, standing)
  }

  /** A result newly recorded; refuses a year that is not over and a rank outside its list. */
  static record(id: string, ranking: Ranking, standing: Standing, by: string, today: string): IndexResult {
    refuseRanking(ranking, today)
    refuseStanding(ranking.year, standing, today)
    return new IndexResult(id, ranking, standing, by)
  }

  /** What was recorded was wrong: it says this instead, and who says so. */
  correct(standing: Standing, by: string, today: string): void {
    refuseStanding(this.year, standing, today)
    Object.assign(this, standing, { recordedBy: by })
    this.version += 1
  }
}
