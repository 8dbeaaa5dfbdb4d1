import {
  type Column,
  dayColumn,
  formatDate,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
} from '@province/portal-kit'
import type { NationalRecordKind, NationalRecordsQuery } from '../generated/graphql.ts'
import { type Shown, STANDING_TONES, STANDINGS_OF } from './standings.ts'

type Line = NonNullable<NationalRecordsQuery['nationalRecords']>['edges'][number]['node']

const SHOWN = Object.keys(STANDINGS_OF) as Shown[]

const PAGES: Readonly<Record<NationalRecordKind, string>> = {
  PETITION: 'petitions',
  COMPLAINT_CASE: 'complaint-cases',
  RECEPTION_SESSION: 'sessions',
}

/** How records are sorted. */
export const RECORD_SORTS = { day: { up: 'OLDEST', down: 'NEWEST' }, code: { up: 'CODE' } } as const

/** Narrows records to those that stand so. */
export const standingFilter = (t: Say) => ({
  label: t('national.standing'),
  any: t('national.anyStanding'),
  options: SHOWN.map((value) => ({ value, label: t(`national.shown.${value}`) })),
})

/** A record: its code, how it stands, and what was answered. */
export function recordColumns(t: Say): Column<Line>[] {
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
