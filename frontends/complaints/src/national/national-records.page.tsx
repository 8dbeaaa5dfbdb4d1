import {
  type Column,
  dayColumn,
  formatDate,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
  useWord,
  WordButton,
} from '@province/portal-kit'
import {
  type NationalRecordKind,
  NationalRecordsDocument,
  type NationalRecordsQuery,
} from '../generated/graphql.ts'
import { NATIONAL_LIVE, type Shown, STANDING_TONES, STANDINGS_OF } from './standings.ts'

type Line = NonNullable<NationalRecordsQuery['nationalRecords']>['edges'][number]['node']

const KINDS: readonly NationalRecordKind[] = ['PETITION', 'COMPLAINT_CASE', 'RECEPTION_SESSION']
const SHOWN = Object.keys(STANDINGS_OF) as Shown[]

const PAGES: Readonly<Record<NationalRecordKind, string>> = {
  PETITION: 'petitions',
  COMPLAINT_CASE: 'complaint-cases',
  RECEPTION_SESSION: 'sessions',
}

/** What was entered in the period and the national database is to have, each record with how it stands. */
export function NationalRecordsPage() {
  const t = useText('complaints')
  const { unitId, unitName, unitError, window } = useScope()
  const [of, setOf] = useWord('of')
  return (
    <ListPage
      title={t('national.records')}
      about={unitName}
      actions={<ScopedLink to="/complaints/national">{t('national.title')}</ScopedLink>}
      document={NationalRecordsDocument}
      field="nationalRecords"
      variables={({ chosen: { standing, kind }, orderBy }) =>
        unitId
          ? {
              within: unitId,
              window,
              unit: of || null,
              kinds: kind ? [kind] : null,
              standings: standing ? [...STANDINGS_OF[standing]] : null,
              orderBy,
              first: 20,
            }
          : undefined
      }
      error={unitError}
      filters={{
        standing: {
          label: t('national.standing'),
          any: t('national.anyStanding'),
          options: SHOWN.map((value) => ({ value, label: t(`national.shown.${value}`) })),
        },
        kind: {
          label: t('national.kind'),
          any: t('national.anyKind'),
          options: KINDS.map((value) => ({ value, label: t(`national.kinds.${value}`) })),
        },
      }}
      sorts={{ day: { up: 'OLDEST', down: 'NEWEST' }, code: { up: 'CODE' } }}
      columns={() => columnsOf(t)}
      note={([first]) =>
        of ? (
          <p className="pk-meta">
            {t('national.ofUnit', { unit: first?.unit?.name ?? '' })}{' '}
            <WordButton onClick={() => setOf('')}>{t('national.ofAll')}</WordButton>
          </p>
        ) : null
      }
      live={NATIONAL_LIVE}
      empty={{ title: t('national.none'), hint: t('national.noneHint') }}
      csv="ho-so-co-so-du-lieu-quoc-gia"
    />
  )
}

function columnsOf(t: Say): Column<Line>[] {
  return [
    dayColumn('day', t('national.day'), ({ day }) => day),
    {
      key: 'code',
      header: t('national.code'),
      names: true,
      cell: ({ id, kind, code }) => <ScopedLink to={`/complaints/${PAGES[kind]}/${id}`}>{code}</ScopedLink>,
      text: ({ code }) => code,
    },
    textColumn('kind', t('national.kind'), ({ kind }) => t(`national.kinds.${kind}`)),
    textColumn('unit', t('national.unit'), ({ unit }) => unit?.name),
    {
      key: 'standing',
      header: t('national.standing'),
      cell: ({ standing }) => (
        <StateBadge tone={STANDING_TONES[standing]} word={t(`national.shown.${standing}`)} />
      ),
      text: ({ standing }) => t(`national.shown.${standing}`),
    },
    {
      key: 'batch',
      header: t('national.handedOverOn'),
      cell: ({ batch, handedOverOn }) =>
        batch ? (
          <ScopedLink to={`/complaints/national-batches/${batch.id}`}>{formatDate(handedOverOn)}</ScopedLink>
        ) : (
          formatDate(handedOverOn)
        ),
      text: ({ handedOverOn }) => handedOverOn ?? '',
    },
    textColumn('answer', t('national.answer'), ({ theirId, reason }) => theirId ?? reason),
  ]
}
