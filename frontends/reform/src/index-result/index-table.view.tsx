import {
  Acts,
  type Column,
  DataTable,
  formatDate,
  formatNumber,
  Meta,
  NOT_KNOWN,
  useLanguage,
  useMay,
  useText,
} from '@province/portal-kit'
import type { ScoreFactsFragment } from '../generated/graphql.ts'
import { CorrectIndexForm } from './correct-index.form.tsx'

interface IndexTableProps {
  results: ScoreFactsFragment[] | undefined
  error: unknown
  onRetry: () => void
}

/** Every result on record, the newest year first. */
export function IndexTable({ results, error, onRetry }: IndexTableProps) {
  const t = useText('reform')
  const { change } = useLanguage()
  const may = useMay('reform.record_index')
  const columns: Column<ScoreFactsFragment>[] = [
    {
      key: 'index',
      header: t('rank.index'),
      names: true,
      share: 30,
      cell: ({ index }) => (
        <>
          {t(`indices.${index}`)} <Meta>{t(`indicesAbout.${index}`)}</Meta>
        </>
      ),
      text: ({ index }) => t(`indices.${index}`),
    },
    { key: 'year', header: t('rank.year'), number: true, cell: ({ year }) => year },
    {
      key: 'rank',
      header: t('rank.rank'),
      number: true,
      cell: ({ rank, of }) => `${rank} ${t('rank.of', { of })}`,
      text: ({ rank }) => rank,
    },
    {
      key: 'change',
      header: t('rank.change'),
      number: true,
      cell: ({ changeInPlaces }) => change(changeInPlaces),
      text: ({ changeInPlaces }) => changeInPlaces ?? '',
    },
    {
      key: 'score',
      header: t('rank.score'),
      number: true,
      cell: ({ score, criteria }) => (
        <>
          {score == null ? NOT_KNOWN : formatNumber(score)} <Meta>{criteria}</Meta>
        </>
      ),
      text: ({ score }) => score ?? '',
    },
    { key: 'edition', header: t('rank.edition'), number: true, cell: ({ edition }) => edition },
    {
      key: 'publishedOn',
      header: t('rank.publishedOn'),
      cell: ({ publishedOn }) => formatDate(publishedOn),
      text: ({ publishedOn }) => publishedOn ?? '',
    },
    {
      key: 'source',
      header: t('rank.source'),
      share: 30,
      cell: ({ source }) => source,
      text: ({ source }) => source,
    },
  ]
  const act: Column<ScoreFactsFragment> = {
    key: 'correct',
    header: t('rank.correct'),
    cell: (result) => (
      <Acts
        quiet
        acts={[
          {
            word: t('rank.correct'),
            icon: 'edit',
            title: t('rank.correctTitle', { index: t(`indices.${result.index}`), year: result.year }),
            form: (close) => <CorrectIndexForm result={result} onDone={close} />,
          },
        ]}
      />
    ),
  }
  return (
    <DataTable
      caption={t('rank.results')}
      columns={may ? [...columns, act] : columns}
      rows={results}
      rowKey={({ id }) => id}
      error={error}
      onRetry={onRetry}
      empty={{ title: t('rank.none'), hint: t('rank.noneHint') }}
      csv="chi-so"
    />
  )
}
