import {
  type Counted,
  type MeasureFields,
  type MeasureSpec,
  measure,
  measureFields,
  openItems,
  sourcedMeasure,
} from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { CountedDossierRow } from '../dossier-count/dossier-count.repository.ts'
import { DOSSIERS_RECEIVED, DOSSIERS_SETTLED } from '../dossier-count/dossier-rollups.ts'
import type { IndexResultRow } from '../index-result/index-result.repository.ts'
import type { CoveredUnitRow } from '../one-stop/one-stop.repository.ts'
import { INDICES, TIERS } from './measure.ts'
import { openReform } from './open-items.sql.ts'
import { recordFigures } from './record-figure.type.ts'

type Ranked = Counted & Pick<IndexResultRow, 'year' | 'rank' | 'of'>

/** Ranks and what became of them: a rank is as reported, whatever boundaries are asked for. */
const ranks: MeasureSpec[] = INDICES.flatMap(({ name, index, title }) => {
  const label = ({ year, rank, of }: Ranked) => `${title} ${year}: hạng ${rank}/${of}`
  return [
    measure<Context, Ranked>({
      key: `reform.${name}.rank`,
      unitOfCount: 'rank',
      neverRestated: true,
      count: (question, { measures }) => measures.rank(index, question),
      records: (question, { measures }) => measures.ranked(index, question),
      label,
    }),
    measure<Context, Ranked>({
      key: `reform.${name}.rank_change`,
      unitOfCount: 'places',
      neverRestated: true,
      count: (question, { measures }) => measures.rankChange(index, question),
      records: (question, { measures }) => measures.rankedYears(index, question),
      label,
    }),
  ]
})

/** Units that run a one-stop centre. */
const centres: MeasureSpec[] = TIERS.map(({ name, level }) =>
  sourcedMeasure<Context, CoveredUnitRow>({
    key: `reform.one_stop.${name}`,
    unitOfCount: 'units',
    recounted: true,
    count: (question, { measures }) => measures.covered(level, question),
    source: (question, { measures }) => measures.centres(level, question),
    label: ({ name: unit }) => unit,
  }),
)

/** Dossiers one by one, from what is kept counted: what was received, and what was settled. */
const dossiers: MeasureSpec[] = [
  { key: 'reform.dossiers.received', rollup: DOSSIERS_RECEIVED },
  { key: 'reform.dossiers.settled', rollup: DOSSIERS_SETTLED },
].map(({ key, rollup }) =>
  sourcedMeasure<Context, CountedDossierRow>({
    key,
    unitOfCount: 'dossiers',
    count: (question, { dossierCounts }) => dossierCounts.count(rollup, question),
    source: (question, { dossierCounts }) => dossierCounts.records(rollup, question),
    label: ({ code, invented }) => (invented ? `${code} (số liệu giả định)` : code),
  }),
)

/** Reform's figures, each from its own records. */
export const ReformMeasures: MeasureFields = measureFields('reform', [
  ...ranks,
  ...centres,
  ...dossiers,
  ...recordFigures,
  openItems('reform.open_items', openReform, true),
])
