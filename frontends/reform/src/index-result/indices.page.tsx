import {
  AddAct,
  Card,
  formatDate,
  Grid,
  Page,
  Stack,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { ReformIndicesDocument, type ScoreFactsFragment } from '../generated/graphql.ts'
import { IndexScores } from './index-scores.view.tsx'
import { IndexTable } from './index-table.view.tsx'
import { RankCard } from './rank-card.view.tsx'
import { RankTrend } from './rank-trend.view.tsx'
import { latestOf, trendsOf } from './ranks.ts'
import { RecordIndexForm } from './record-index.form.tsx'

/** The ranks of the scope's unit in published indices, with what they won, and where they come from. */
export function IndicesPage() {
  const t = useText('reform')
  const { unit: code, unitName = '', asOf } = useScope()
  const { data, error, refetch } = useQuery(ReformIndicesDocument, { variables: { code, asOf }, skip: !code })
  const unit = data?.unit
  const results = unit?.indexResults ?? undefined
  return (
    <Page
      title={t('rank.title')}
      about={t('rank.about', { date: formatDate(asOf) })}
      actions={
        <AddAct
          action="reform.record_index"
          word={t('rank.record')}
          to={unit?.id}
          form={(to, close) => <RecordIndexForm unit={to} onDone={close} />}
        />
      }
    >
      {results && results.length > 0 ? <Ranks results={results} /> : null}
      <Card flush title={t('rank.results')} about={t('rank.resultsAbout')}>
        <IndexTable results={results} error={error} onRetry={() => refetch()} />
      </Card>
      {[...Map.groupBy(results ?? [], ({ index }) => index)].map(([index, years]) => (
        <IndexScores key={index} years={years} own={unitName} />
      ))}
    </Page>
  )
}

function Ranks({ results }: { results: readonly ScoreFactsFragment[] }) {
  return (
    <Card>
      <Stack>
        <Grid min="160">
          {latestOf(results).map((result) => (
            <RankCard key={result.id} result={result} />
          ))}
        </Grid>
        {trendsOf(results).map((years) => (
          <RankTrend key={years[0]?.index} years={years} />
        ))}
      </Stack>
    </Card>
  )
}
