import {
  Alert,
  Button,
  Card,
  type Column,
  DataTable,
  formatInstant,
  Meta,
  Page,
  ScopedLink,
  StateBadge,
  useMay,
  usePages,
  useText,
  useWord,
} from '@province/portal-kit'
import { AuditFilters } from './audit-filters.form.tsx'
import { AUDITS, type AuditEntry, type AuditPage as Listed, serviceOf } from './audits.ts'

/** Who did what to what, in which unit and when, service by service; never what was in it. */
export function AuditPage() {
  const t = useText('organization')
  const may = useMay('audit.read')
  return (
    <Page title={t('audit.title')} about={t('audit.about')}>
      {may ? (
        <Entries />
      ) : (
        <Alert tone="info" title={t('audit.notYours')} code="FORBIDDEN_OR_MISSING">
          {t('audit.notYoursHint')}
        </Alert>
      )}
    </Page>
  )
}

function Entries() {
  const t = useText('organization')
  const [service] = useWord('service')
  const [subject, setSubject] = useWord('who')
  const [action] = useWord('action')
  const [outcome] = useWord('outcome')
  const [from] = useWord('since')
  const [to] = useWord('before')
  const filter = {
    subject: subject || null,
    action: action || null,
    refused: outcome === '' ? null : outcome === 'refused',
    from: from || null,
    to: to || null,
  }
  const columns = useColumns(setSubject)
  const document = AUDITS[serviceOf(service)]
  const { rows, total, error, refetch, more } = usePages<Listed, { filter: typeof filter }, 'entries'>(
    document,
    'entries',
    { filter },
  )
  const who = rows?.find(({ actor }) => actor?.id === subject)?.actor?.displayName
  return (
    <>
      <AuditFilters />
      <Card
        flush
        title={t('audit.entries')}
        about={total === null ? undefined : t('audit.count', { count: total })}
        actions={
          subject ? (
            <Button icon="close" onClick={() => setSubject('')}>
              {t('audit.anybody', { name: who ?? subject.slice(0, 8) })}
            </Button>
          ) : undefined
        }
      >
        <DataTable
          caption={t('audit.entries')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          error={error}
          onRetry={refetch}
          total={total}
          onMore={more}
          empty={{ title: t('audit.none'), hint: t('audit.noneHint') }}
        />
      </Card>
    </>
  )
}

/** What an action is called; one that has no words yet is shown by its name in the graph. */
function ActionName({ action }: { action: string }) {
  const t = useText('organization')
  const words = t(`audit.actions.${action}`)
  return words.endsWith(`actions.${action}`) ? action : words
}

function useColumns(chooseWho: (id: string) => void): Column<AuditEntry>[] {
  const t = useText('organization')
  return [
    { key: 'at', header: t('audit.at'), cell: ({ at }) => formatInstant(at) },
    {
      key: 'who',
      header: t('audit.who'),
      cell: ({ actor }) =>
        actor ? (
          <Button kind="quiet" onClick={() => chooseWho(actor.id)}>
            {actor.displayName ?? actor.id}
          </Button>
        ) : (
          t('audit.stranger')
        ),
    },
    {
      key: 'action',
      header: t('audit.action'),
      names: true,
      cell: ({ action }) => <ActionName action={action} />,
    },
    { key: 'outcome', header: t('audit.outcome'), cell: ({ outcome }) => <Outcome outcome={outcome} /> },
    {
      key: 'unit',
      header: t('audit.unit'),
      cell: ({ unit }) =>
        unit ? <ScopedLink to={`/organization/units/${unit.code}`}>{unit.name}</ScopedLink> : '–',
    },
    {
      key: 'target',
      header: t('audit.target'),
      cell: ({ targetId }) => (targetId ? <code title={targetId}>…{targetId.slice(-8)}</code> : '–'),
    },
    { key: 'place', header: t('audit.place'), cell: ({ place }) => <Meta>{place}</Meta> },
  ]
}

function Outcome({ outcome }: { outcome: string }) {
  const t = useText('organization')
  if (outcome === 'DONE') return <StateBadge tone="done" word={t('audit.done')} />
  const words = t(`audit.outcomes.${outcome}`)
  return <StateBadge tone="late" word={words.endsWith(`outcomes.${outcome}`) ? outcome : words} />
}
