import {
  Button,
  Card,
  Dialog,
  formatDate,
  Grid,
  Page,
  Stack,
  useMay,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { type RankFactsFragment, ReformIndicesDocument } from '../generated/graphql.ts'
import { CorrectIndexForm } from './correct-index.form.tsx'
import { IndexTable } from './index-table.view.tsx'
import { RankCard } from './rank-card.view.tsx'
import { RankTrend } from './rank-trend.view.tsx'
import { latestOf, trendsOf } from './ranks.ts'
import { RecordIndexForm } from './record-index.form.tsx'

/** The ranks of the scope's unit in published indices, with what they won, and where they come from. */
export function IndicesPage() {
  const t = useText('reform')
  const { unit: code, asOf } = useScope()
  const may = useMay('reform.record_index')
  const [recording, setRecording] = useState(false)
  const [correcting, setCorrecting] = useState<RankFactsFragment>()
  const { data, error, refetch } = useQuery(ReformIndicesDocument, { variables: { code, asOf }, skip: !code })
  const unit = data?.unit
  const results = unit?.indexResults ?? undefined
  const record =
    may && unit ? (
      <Button kind="main" icon="add" onClick={() => setRecording(true)}>
        {t('rank.record')}
      </Button>
    ) : undefined
  return (
    <Page title={t('rank.title')} about={t('rank.about', { date: formatDate(asOf) })} actions={record}>
      {results && results.length > 0 ? <Ranks results={results} /> : null}
      <Card flush title={t('rank.results')} about={t('rank.resultsAbout')}>
        <IndexTable results={results} error={error} onRetry={() => refetch()} onCorrect={setCorrecting} />
      </Card>
      <Dialog open={recording} title={t('rank.record')} onClose={() => setRecording(false)}>
        {unit ? <RecordIndexForm unit={unit.id} onDone={() => setRecording(false)} /> : null}
      </Dialog>
      {correcting ? (
        <Dialog
          open
          title={t('rank.correctTitle', { index: t(`indices.${correcting.index}`), year: correcting.year })}
          onClose={() => setCorrecting(undefined)}
        >
          <CorrectIndexForm result={correcting} onDone={() => setCorrecting(undefined)} />
        </Dialog>
      ) : null}
    </Page>
  )
}

function Ranks({ results }: { results: readonly RankFactsFragment[] }) {
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
