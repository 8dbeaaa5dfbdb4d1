import {
  Card,
  DetailPage,
  Facts,
  formatDate,
  SaveButton,
  ScopedLink,
  Stack,
  useApolloClient,
  useLanguage,
  useMay,
  useParams,
  useText,
} from '@province/portal-kit'
import { NationalBatchDocument, NationalBatchFileDocument } from '../generated/graphql.ts'
import { daysOf } from './national-batches.page.tsx'
import { NationalReceipts } from './national-receipts.view.tsx'
import { NATIONAL_LIVE } from './standings.ts'

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
        </Stack>
      )}
    </DetailPage>
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
