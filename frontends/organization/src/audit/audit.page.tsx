import {
  Alert,
  Button,
  type Column,
  formatInstant,
  ListPage,
  Meta,
  Page,
  ScopedLink,
  StateBadge,
  textColumn,
  useMay,
  useState,
  useText,
  useWord,
  WordButton,
} from '@province/portal-kit'
import { AUDITS, type AuditEntry, SERVICES, serviceOf } from './audits.ts'

const OUTCOMES = ['done', 'refused'] as const

/** Who did what to what, in which unit and when, service by service; never what was in it. */
export function AuditPage() {
  const t = useText('organization')
  const may = useMay('audit.read')
  if (may) return <Entries />
  return (
    <Page title={t('audit.title')} about={t('audit.about')}>
      <Alert tone="info" title={t('audit.notYours')} code="FORBIDDEN_OR_MISSING">
        {t('audit.notYoursHint')}
      </Alert>
    </Page>
  )
}

function Entries() {
  const t = useText('organization')
  const [service] = useWord('service')
  const [subject, setSubject] = useWord('who')
  const [who, setWho] = useState('')
  const columns = useColumns((id, name) => {
    setSubject(id)
    setWho(name)
  })
  return (
    <ListPage
      title={t('audit.title')}
      about={t('audit.about')}
      caption={t('audit.entries')}
      sheet={{
        title: t('audit.entries'),
        about: (total) => (total === null ? undefined : t('audit.count', { count: total })),
        actions: subject ? (
          <Button icon="close" onClick={() => setSubject('')}>
            {t('audit.anybody', { name: who || subject.slice(0, 8) })}
          </Button>
        ) : undefined,
      }}
      document={AUDITS[serviceOf(service)]}
      field="entries"
      variables={({ chosen: { action, outcome, since, before }, orderBy }) => ({
        orderBy: orderBy ?? ('NEWEST' as const),
        filter: {
          subject: subject || null,
          action,
          refused: outcome === null ? null : outcome === 'refused',
          from: since,
          to: before,
        },
      })}
      filters={{
        service: {
          label: t('audit.service'),
          options: SERVICES.map((value) => ({ value, label: t(`domains.${value}`) })),
        },
        outcome: {
          label: t('audit.outcome'),
          any: t('audit.filter.all'),
          options: OUTCOMES.map((value) => ({ value, label: t(`audit.filter.${value}`) })),
        },
        since: { kind: 'day', label: t('audit.since') },
        before: { kind: 'day', label: t('audit.before') },
        action: { kind: 'search', label: t('audit.actionCode'), hint: t('audit.actionHint') },
      }}
      sorts={{ at: { up: 'OLDEST', down: 'NEWEST' } } as const}
      columns={() => columns}
      empty={{ title: t('audit.none'), hint: t('audit.noneHint'), narrowed: t('audit.none') }}
      csv="nhat-ky"
    />
  )
}

/** What is told by its month alone: `at` is where that begins. */
const monthOf = (at: string) => formatInstant(at).match(/\d{2}\/\d{4}/)?.[0] ?? ''

/** What an action is called; one that has no words yet is shown by its name in the graph. */
function ActionName({ action }: { action: string }) {
  const t = useText('organization')
  const words = t(`audit.actions.${action}`)
  return words.endsWith(`actions.${action}`) ? action : words
}

function useColumns(chooseWho: (id: string, name: string) => void): Column<AuditEntry>[] {
  const t = useText('organization')
  return [
    textColumn('at', t('audit.at'), ({ at, coarse }) => (coarse ? monthOf(at) : formatInstant(at))),
    {
      key: 'who',
      header: t('audit.who'),
      cell: ({ actor }) =>
        actor ? (
          <WordButton onClick={() => chooseWho(actor.id, actor.displayName ?? actor.id)}>
            {actor.displayName ?? actor.id}
          </WordButton>
        ) : (
          t('audit.stranger')
        ),
      text: ({ actor }) => actor?.displayName ?? actor?.id ?? t('audit.stranger'),
    },
    {
      key: 'action',
      header: t('audit.action'),
      names: true,
      cell: ({ action }) => <ActionName action={action} />,
      text: ({ action }) => action,
    },
    {
      key: 'outcome',
      header: t('audit.outcome'),
      cell: ({ outcome }) => <Outcome outcome={outcome} />,
      text: ({ outcome }) => outcome,
    },
    {
      key: 'unit',
      header: t('audit.unit'),
      cell: ({ unit }) =>
        unit ? <ScopedLink to={`/organization/units/${unit.code}`}>{unit.name}</ScopedLink> : '–',
      text: ({ unit }) => unit?.name ?? '',
    },
    {
      key: 'target',
      header: t('audit.target'),
      cell: ({ targetId }) => (targetId ? <code title={targetId}>…{targetId.slice(-8)}</code> : '–'),
      text: ({ targetId }) => targetId ?? '',
    },
    {
      key: 'place',
      header: t('audit.place'),
      cell: ({ place }) => <Meta>{place}</Meta>,
      text: ({ place }) => place ?? '',
    },
  ]
}

function Outcome({ outcome }: { outcome: string }) {
  const t = useText('organization')
  if (outcome === 'DONE') return <StateBadge tone="done" word={t('audit.done')} />
  const words = t(`audit.outcomes.${outcome}`)
  return <StateBadge tone="late" word={words.endsWith(`outcomes.${outcome}`) ? outcome : words} />
}
