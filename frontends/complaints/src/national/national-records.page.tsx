import { ListPage, ScopedLink, useScope, useText, useWord, WordButton } from '@province/portal-kit'
import { type NationalRecordKind, NationalRecordsDocument } from '../generated/graphql.ts'
import { RECORD_SORTS, recordColumns, standingFilter } from './record-columns.view.tsx'
import { NATIONAL_LIVE, STANDINGS_OF } from './standings.ts'

const KINDS: readonly NationalRecordKind[] = ['PETITION', 'COMPLAINT_CASE', 'RECEPTION_SESSION']

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
        standing: standingFilter(t),
        kind: {
          label: t('national.kind'),
          any: t('national.anyKind'),
          options: KINDS.map((value) => ({ value, label: t(`national.kinds.${value}`) })),
        },
      }}
      sorts={RECORD_SORTS}
      columns={() => recordColumns(t)}
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
