import {
  Alert,
  Button,
  Card,
  type Column,
  DataTable,
  dayColumn,
  Page,
  ProblemAlert,
  Row,
  Skeleton,
  Stack,
  StateBadge,
  TextArea,
  textColumn,
  useLazyQuery,
  useState,
  useText,
} from '@province/portal-kit'
import { DraftWarningsDocument, type DraftWarningsQuery } from '../generated/graphql.ts'

type Warning = NonNullable<DraftWarningsQuery['draftWarnings']>[number]

const key = ({ kind, named }: Warning) => `${kind} ${named}`

/** Goes over a draft that is pasted: what it names that is no more, with what stands for it. Nothing of it is kept. */
export function DraftsPage() {
  const t = useText('directives')
  const [text, setText] = useState('')
  const [check, { data, error, loading }] = useLazyQuery(DraftWarningsDocument, { fetchPolicy: 'no-cache' })
  const warnings = data?.draftWarnings
  return (
    <Page title={t('draft.title')} about={t('draft.about')}>
      <Card>
        <Stack>
          <TextArea label={t('draft.text')} value={text} onChange={setText} rows={10} />
          <Row>
            <Button kind="main" disabled={text.trim() === ''} onClick={() => check({ variables: { text } })}>
              {t('draft.check')}
            </Button>
          </Row>
        </Stack>
      </Card>
      {error ? <ProblemAlert error={error} onRetry={() => check({ variables: { text } })} /> : null}
      {loading ? <Skeleton lines={3} /> : null}
      {warnings?.length === 0 ? <Alert tone="info" title={t('draft.none')} /> : null}
      {warnings && warnings.length > 0 ? <Warnings warnings={warnings} /> : null}
    </Page>
  )
}

function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const t = useText('directives')
  const columns: Column<Warning>[] = [
    {
      key: 'kind',
      header: t('draft.kind'),
      cell: ({ kind }) => <StateBadge tone="late" word={t(`draft.kinds.${kind}`)} />,
      text: ({ kind }) => t(`draft.kinds.${kind}`),
    },
    textColumn('named', t('draft.named'), ({ named }) => named, { names: true, share: 30 }),
    dayColumn('since', t('draft.since'), ({ since }) => since),
    textColumn('successor', t('draft.successor'), ({ successor }) => successor ?? t('draft.unknown'), {
      share: 30,
    }),
  ]
  return (
    <Card flush title={t('draft.found', { count: warnings.length })}>
      <DataTable
        caption={t('draft.title')}
        columns={columns}
        rows={warnings}
        rowKey={key}
        csv="canh-bao-du-thao"
      />
    </Card>
  )
}
