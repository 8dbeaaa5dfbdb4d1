import {
  Alert,
  Card,
  type Column,
  Facts,
  formatDate,
  ListPage,
  Meta,
  Row,
  ScopedLink,
  Stack,
  usePartQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import {
  NationalTalliesDocument,
  type NationalTalliesQuery,
  NationalTotalDocument,
} from '../generated/graphql.ts'
import { CountLink } from './count-link.view.tsx'
import { COUNTS, NATIONAL_LIVE } from './standings.ts'

type Line = NonNullable<NationalTalliesQuery['nationalTallies']>['edges'][number]['node']

const headOf = ({ unit }: Line) => unit?.officeHolders?.find(({ position }) => position?.head)?.person

/** What was entered, handed over, acknowledged and is missing in the period, by unit and the head who answers for it. */
export function NationalTalliesPage() {
  const t = useText('complaints')
  const { unitId, unitName, unitError, asOf, window } = useScope()
  const columns = useColumns()
  return (
    <ListPage
      title={t('national.title')}
      about={unitName}
      actions={
        <Row>
          <ScopedLink to="/complaints/national-records">{t('national.records')}</ScopedLink>
          <ScopedLink to="/complaints/national-batches">{t('national.batches')}</ScopedLink>
        </Row>
      }
      sheet={{ title: t('national.byUnit') }}
      document={NationalTalliesDocument}
      field="nationalTallies"
      variables={({ orderBy }) => (unitId ? { within: unitId, window, asOf, orderBy, first: 50 } : undefined)}
      error={unitError}
      sorts={{ unit: { up: 'UNIT' }, entered: { down: 'ENTERED' }, missing: { down: 'MISSING' } }}
      columns={() => columns}
      rowKey={({ unit }) => unit?.id ?? ''}
      live={NATIONAL_LIVE}
      empty={{ title: t('national.none'), hint: t('national.noneHint') }}
      csv="co-so-du-lieu-quoc-gia"
    >
      <Total />
    </ListPage>
  )
}

/** The unit with all below it; before the first day of the duty, that there was none. */
function Total() {
  const t = useText('complaints')
  const { unitId, window } = useScope()
  const { data } = usePartQuery(NationalTotalDocument, {
    variables: { within: unitId ?? '', window },
    skip: !unitId,
  })
  const duty = data?.nationalDuty
  if (!duty) return null
  const since = formatDate(duty.since)
  const tally = data?.nationalTotal
  const basis = `${duty.article} (${t(`evidence.${duty.evidence}`)})`
  if (!tally)
    return (
      <Alert tone="info" title={t('national.noDuty', { since })}>
        {basis}
      </Alert>
    )
  return (
    <Card title={t('national.whole')} about={t('national.duty', { since })}>
      <Stack>
        <Facts
          items={COUNTS.map((count) => ({
            name: t(`national.counts.${count}`),
            value: <CountLink tally={tally} count={count} />,
          }))}
        />
        <Meta>{basis}</Meta>
        {window.from < duty.since ? <Meta>{t('national.partly', { since })}</Meta> : null}
      </Stack>
    </Card>
  )
}

function useColumns(): Column<Line>[] {
  const t = useText('complaints')
  return [
    {
      key: 'unit',
      header: t('national.unit'),
      names: true,
      share: 20,
      cell: ({ unit }) => unit?.name ?? '–',
      text: ({ unit }) => unit?.name ?? '',
    },
    {
      key: 'head',
      header: t('national.head'),
      share: 15,
      cell: (line) => <Head person={headOf(line)} />,
      text: (line) => headOf(line)?.name ?? '',
    },
    ...COUNTS.map(
      (count): Column<Line> => ({
        key: count,
        header: t(`national.counts.${count}`),
        number: true,
        cell: ({ unit, ...tally }) => (
          <CountLink tally={tally} count={count} {...(unit ? { unit: unit.id } : {})} />
        ),
        text: (line) => line[count],
      }),
    ),
  ]
}

function Head({ person }: { person: ReturnType<typeof headOf> }) {
  const t = useText('complaints')
  if (!person) return '–'
  return (
    <Stack gap={0}>
      {person.name}
      {person.invented ? <Meta>{t('compliance.madeUpName')}</Meta> : null}
    </Stack>
  )
}
