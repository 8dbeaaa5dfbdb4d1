import {
  Card,
  type Column,
  DataTable,
  Meta,
  ProblemAlert,
  type Say,
  ScopedLink,
  SelectField,
  Skeleton,
  Stack,
  useQuery,
  useText,
  useWord,
} from '@province/portal-kit'
import {
  type IndicatorInShortFragment,
  IndicatorRankingDocument,
  type IndicatorRankingQuery,
  type OwingLevel,
} from '../generated/graphql.ts'
import { useIndicatorText } from './indicator-text.ts'
import { useAsked } from './indicator-value.view.tsx'
import { comparedFirst, useComparedLevels } from './use-level.ts'

type Ranking = NonNullable<NonNullable<IndicatorRankingQuery['indicator']>['ranking']>
export type Place = Ranking['places'][number]

interface RankingProps {
  indicator: IndicatorInShortFragment
  restated: boolean
}

/** Units below the one in scope compared: those that can be in order, and the others with why not. */
export function IndicatorRankingCard({ indicator, restated }: RankingProps) {
  const t = useText('reporting')
  const [chosen, choose] = useWord('level')
  const levels = useComparedLevels(restated)
  const level = levels.find((each) => each === chosen) ?? comparedFirst(indicator.levels, levels)
  return (
    <Card title={t('indicator.ranking')} about={t('indicator.rankingAbout')}>
      <SelectField
        label={t('indicator.compare')}
        value={level}
        onChange={choose}
        options={levels.map((value) => ({ value, label: t(`template.level.${value}`) }))}
      />
      <RankingTable indicator={indicator} level={level} restated={restated} />
    </Card>
  )
}

/** Units of a level below the unit in scope compared; `refused` where there is nothing to show but why. */
export function useRanking({ indicator, level, restated }: RankingProps & { level: OwingLevel }) {
  const { unit, unitError, asked } = useAsked(restated)
  const { data, error, refetch } = useQuery(IndicatorRankingDocument, {
    variables: { id: indicator.id, level, ...asked },
    skip: !unit,
  })
  const ranking = data?.indicator?.ranking
  return { ranking, refused: unitError ?? (ranking ? undefined : error), refetch: () => void refetch() }
}

function RankingTable({ indicator, level, restated }: RankingProps & { level: OwingLevel }) {
  const t = useText('reporting')
  const { bare } = useIndicatorText()
  const { ranking, refused, refetch } = useRanking({ indicator, level, restated })
  if (refused) return <ProblemAlert error={refused} onRetry={refetch} />
  if (!ranking) return <Skeleton lines={8} />
  const median = bare(ranking.median, indicator.unitOfCount)
  const all = bare(ranking.places.length, 'units')
  return (
    <Stack gap={8}>
      <Meta>{t('indicator.rankedAmong', { among: bare(ranking.among, 'units'), all, median })}</Meta>
      {indicator.leastBase > 0 ? (
        <Meta>{t('indicator.leastBaseRule', { base: bare(indicator.leastBase, 'units') })}</Meta>
      ) : null}
      {ranking.cut ? <Meta>{t('indicator.cut')}</Meta> : null}
      <RankingRows indicator={indicator} places={ranking.places} />
    </Stack>
  )
}

/** Units in the order of a ranking, each with its value and a way to it. */
export function RankingRows({
  indicator,
  places,
}: {
  indicator: IndicatorInShortFragment
  places: readonly Place[]
}) {
  const t = useText('reporting')
  const { bare, write } = useIndicatorText()
  return (
    <DataTable
      caption={t('indicator.ranking')}
      columns={columnsOf(t, indicator, { bare, write })}
      rows={places}
      rowKey={({ unit }) => unit?.id ?? ''}
      empty={{ title: t('indicator.noUnits'), hint: t('indicator.noUnitsHint') }}
      csv="ranking"
    />
  )
}

function columnsOf(
  t: Say,
  { id, unitOfCount }: IndicatorInShortFragment,
  { bare, write }: Pick<ReturnType<typeof useIndicatorText>, 'bare' | 'write'>,
): Column<Place>[] {
  return [
    {
      key: 'rank',
      header: t('indicator.rank'),
      number: true,
      text: ({ rank, unranked }) => rank ?? t(`indicator.unranked.${unranked}`),
    },
    {
      key: 'unit',
      header: t('submission.unit'),
      names: true,
      cell: ({ unit }) =>
        unit ? <ScopedLink to={`/reports/indicators/${id}?unit=${unit.code}`}>{unit.name}</ScopedLink> : null,
      text: ({ unit }) => unit?.name ?? '',
    },
    {
      key: 'value',
      header: t('figure.value'),
      number: true,
      text: ({ value }) => write(value, unitOfCount),
    },
    {
      key: 'base',
      header: t('indicator.baseShort'),
      number: true,
      text: ({ value }) => bare(value.base, ''),
    },
    {
      key: 'unusual',
      header: t('indicator.unusual'),
      text: ({ unusual }) =>
        unusual
          ? t('indicator.unusualText', {
              from: bare(unusual.from, unitOfCount),
              to: bare(unusual.to, unitOfCount),
              score: bare(unusual.score, ''),
            })
          : '',
    },
  ]
}
