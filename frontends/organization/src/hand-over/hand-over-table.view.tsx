import {
  Button,
  type Column,
  DataTable,
  formatDate,
  ProblemAlert,
  Row,
  StateBadge,
  useAct,
  useMay,
  usePages,
  useState,
  useText,
} from '@province/portal-kit'
import {
  AcceptHandOverDocument,
  type HandOverState,
  HandOversDocument,
  type HandOversQuery,
} from '../generated/graphql.ts'
import { RedirectDialog } from './redirect.form.tsx'

type HandOver = NonNullable<HandOversQuery['handOvers']>['edges'][number]['node']

interface TableProps {
  reorganisation?: string
  state?: HandOverState | null
}

/** Open items on their way, each with the steps that are possible for who looks. */
export function HandOverTable({ reorganisation, state }: TableProps) {
  const t = useText('organization')
  const mayAccept = useMay('handover.accept')
  const mayRedirect = useMay('reorganisation.execute')
  const [redirected, setRedirected] = useState<HandOver>()
  const { act, busy, problem } = useAct(AcceptHandOverDocument)
  const variables = { reorganisation: reorganisation ?? null, state: state ?? null }
  const { rows, total, error, refetch, more } = usePages(HandOversDocument, 'handOvers', variables)
  const accept = ({ id, version }: HandOver) => void act({ id, expectedVersion: version })
  const columns: Column<HandOver>[] = [
    { key: 'label', header: t('handOver.item'), names: true, share: 30, cell: ({ label }) => label },
    { key: 'domain', header: t('handOver.domain'), cell: ({ domain }) => t(`domains.${domain}`) },
    { key: 'from', header: t('handOver.from'), cell: ({ from }) => from?.name ?? '–' },
    { key: 'to', header: t('handOver.to'), cell: ({ to }) => to?.name ?? '–' },
    { key: 'on', header: t('event.effectiveOn'), cell: ({ effectiveOn }) => formatDate(effectiveOn) },
    {
      key: 'state',
      header: t('plan.state'),
      cell: (row) =>
        row.state === 'ACCEPTED' ? (
          <StateBadge tone="done" word={t('handOver.acceptedBy', { name: row.acceptedByName ?? '' })} />
        ) : (
          <Row>
            {mayAccept ? (
              <Button busy={busy} onClick={() => accept(row)}>
                {t('handOver.accept')}
              </Button>
            ) : (
              <StateBadge tone="plain" word={t('handOver.pending')} />
            )}
            {mayRedirect ? (
              <Button onClick={() => setRedirected(row)}>{t('handOver.redirect')}</Button>
            ) : null}
          </Row>
        ),
      text: ({ state }) => state,
    },
  ]
  return (
    <>
      <ProblemAlert error={problem} />
      <DataTable
        caption={t('handOver.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        error={error}
        onRetry={refetch}
        total={total}
        onMore={more}
        empty={{ title: t('handOver.none'), hint: t('handOver.noneHint') }}
      />
      <RedirectDialog item={redirected} onDone={() => setRedirected(undefined)} />
    </>
  )
}
