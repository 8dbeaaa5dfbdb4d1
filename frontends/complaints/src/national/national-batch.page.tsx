import {
  Card,
  DetailPage,
  Facts,
  formatDate,
  List,
  SaveButton,
  ScopedLink,
  Stack,
  useApolloClient,
  useLanguage,
  useMay,
  useParams,
  useText,
} from '@province/portal-kit'
import {
  NationalBatchDocument,
  NationalBatchFileDocument,
  NationalRecordsDocument,
} from '../generated/graphql.ts'
import { daysOf } from './national-batches.page.tsx'
import { NationalReceipts } from './national-receipts.view.tsx'
import { RECORD_SORTS, recordColumns, standingFilter } from './record-columns.view.tsx'
import { NATIONAL_LIVE, STANDINGS_OF } from './standings.ts'

/** One batch: its file, and the receipts that answer it. */
export function NationalBatchPage() {
  const t = useText('complaints')
  const { number } = useLanguage()
  const may = useMay('petition.handle')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={NationalBatchDocument}
      variables={{ id }}
      field="nationalBatch"
      title={t('national.batch.one')}
      titleOf={({ madeOn }) => t('national.batch.titled', { day: formatDate(madeOn) })}
      about={() => <ScopedLink to="/complaints/national-batches">{t('national.batches')}</ScopedLink>}
      actions={() => <BatchFile id={id} />}
      live={NATIONAL_LIVE}
    >
      {(batch) => (
        <Stack>
          <Card title={t('national.batch.facts')} about={t('national.batch.about')}>
            <Facts
              items={[
                { name: t('national.unit'), value: batch.unit?.name ?? '–' },
                { name: t('national.batch.days'), value: daysOf(batch) },
                { name: t('national.batch.records'), value: number(batch.records) },
                { name: t('national.batch.accepted'), value: number(batch.accepted) },
                { name: t('national.batch.refused'), value: number(batch.refused) },
                { name: t('national.batch.checksum'), value: batch.checksum },
              ]}
            />
          </Card>
          {may ? <NationalReceipts batch={batch} /> : null}
          {batch.unit ? <BatchRecords batch={{ ...batch, unit: batch.unit }} /> : null}
        </Stack>
      )}
    </DetailPage>
  )
}

interface Recorded {
  id: string
  from: string
  to: string
  unit: { id: string }
}

/** What was handed over with it last, as it stands now. */
function BatchRecords({ batch: { id, from, to, unit } }: { batch: Recorded }) {
  const t = useText('complaints')
  return (
    <List
      caption={t('national.batch.its')}
      title={t('national.batch.its')}
      about={t('national.batch.itsAbout')}
      document={NationalRecordsDocument}
      field="nationalRecords"
      variables={({ chosen: { standing }, orderBy }) => ({
        within: unit.id,
        window: { from, to },
        batch: id,
        standings: standing ? [...STANDINGS_OF[standing]] : null,
        orderBy,
        first: 20,
      })}
      filters={{ standing: standingFilter(t) }}
      sorts={RECORD_SORTS}
      columns={() => recordColumns(t)}
      live={NATIONAL_LIVE}
      empty={{ title: t('national.none') }}
      csv="ho-so-dot-ban-giao"
    />
  )
}

function BatchFile({ id }: { id: string }) {
  const t = useText('complaints')
  const client = useApolloClient()
  const make = async () => {
    const { data } = await client.query({ query: NationalBatchFileDocument, variables: { id } })
    const file = data?.nationalBatch?.file
    return file ? { name: `csdlqg-${id}.csv`, content: new TextEncoder().encode(file) } : null
  }
  return <SaveButton word={t('national.batch.file')} make={make} />
}
