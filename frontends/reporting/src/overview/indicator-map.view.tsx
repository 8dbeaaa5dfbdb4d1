import {
  Empty,
  formatDate,
  Grid,
  Meta,
  ProblemAlert,
  ScopedLink,
  SelectField,
  ShowAsTable,
  Skeleton,
  Stack,
  useQuery,
  useScope,
  useText,
  useWord,
} from '@province/portal-kit'
import { type IndicatorInShortFragment, IndicatorsDocument, type OwingLevel } from '../generated/graphql.ts'
import { type Place, RankingRows, useRanking } from '../indicator/indicator-ranking.view.tsx'
import { useIndicatorText } from '../indicator/indicator-text.ts'
import { comparedFirst, useComparedLevels } from '../indicator/use-level.ts'
import { useOwnWords } from '../submission/submission-words.ts'
import { shadeOf, shortName, tiles } from './land.ts'
import './overview.css'

const MOST = 100

/** The units below the one in scope by an indicator that is chosen: as a map where they have a place on it. */
export function IndicatorMap() {
  const t = useText('reporting')
  const own = useOwnWords()
  const { asOf } = useScope()
  const [chosen, choose] = useWord('indicator')
  const [level, chooseLevel] = useWord('level')
  const levels = useComparedLevels(false)
  const { data, error, refetch } = useQuery(IndicatorsDocument, { variables: { on: asOf, first: MOST } })
  if (error && !data?.indicators) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={4} />
  const indicators = data.indicators?.edges.map(({ node }) => node) ?? []
  const indicator = indicators.find(({ code }) => code === chosen)
  const shown = levels.find((each) => each === level) ?? comparedFirst(indicator?.levels ?? [], levels)
  return (
    <Stack gap={8}>
      <Grid min="160">
        <SelectField
          label={t('indicatorMap.indicator')}
          value={indicator?.code ?? ''}
          onChange={choose}
          options={[
            { value: '', label: t('indicatorMap.choose') },
            ...indicators.map(({ code, title, titleEn }) => ({ value: code, label: own(title, titleEn) })),
          ]}
        />
        <SelectField
          label={t('indicator.compare')}
          value={shown}
          onChange={chooseLevel}
          options={levels.map((value) => ({ value, label: t(`template.level.${value}`) }))}
        />
      </Grid>
      {indicator ? (
        <MapOf indicator={indicator} level={shown} />
      ) : (
        <Empty title={t('indicatorMap.none')} hint={t('indicatorMap.noneHint')} />
      )}
    </Stack>
  )
}

function MapOf({ indicator, level }: { indicator: IndicatorInShortFragment; level: OwingLevel }) {
  const t = useText('reporting')
  const { bare } = useIndicatorText()
  const { asOf } = useScope()
  const { ranking, refused, refetch } = useRanking({ indicator, level, restated: false })
  if (refused) return <ProblemAlert error={refused} onRetry={refetch} />
  if (!ranking) return <Skeleton lines={6} />
  if (ranking.places.length === 0)
    return <Empty title={t('indicator.noUnits')} hint={t('indicator.noUnitsHint')} />
  return (
    <Stack gap={8}>
      <ShowAsTable
        description={t('indicatorMap.about', { level: t(`template.level.${level}`) })}
        picture={<Tiles indicator={indicator} places={ranking.places} />}
        table={<RankingRows indicator={indicator} places={ranking.places} />}
      />
      <Meta>
        {t('indicator.rankedAmong', {
          among: bare(ranking.among, 'units'),
          all: bare(ranking.places.length, 'units'),
          median: bare(ranking.median, indicator.unitOfCount),
        })}{' '}
        · {t('overview.asOf', { date: formatDate(asOf) })}
      </Meta>
    </Stack>
  )
}

/** A tile for each unit, darker for more: where it lies if all have a place, else in the order of the ranking. */
function Tiles({ indicator, places }: { indicator: IndicatorInShortFragment; places: readonly Place[] }) {
  const { bare } = useIndicatorText()
  const known = places.flatMap(({ value: { value } }) => value ?? [])
  const highest = Math.max(...known, 0)
  const placed = places.every(({ unit }) => unit && tiles[unit.code])
  return (
    <ul className={placed ? 'reporting-map' : 'reporting-tiles'}>
      {places.map(({ unit, value: { value } }) => {
        if (!unit) return null
        const [row, column] = (placed && tiles[unit.code]) || []
        const sign = value !== null && indicator.unitOfCount === 'percent' ? '%' : ''
        return (
          <li
            key={unit.id}
            className={placed ? `reporting-row-${row} reporting-column-${column}` : undefined}
          >
            <div className={`reporting-tile ${shadeOf(value ?? undefined, highest)}`}>
              <ScopedLink to={`/reports/indicators/${indicator.id}?unit=${unit.code}`}>
                {shortName(unit.name)}
              </ScopedLink>
              <strong>
                {bare(value, indicator.unitOfCount)}
                {sign}
              </strong>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
