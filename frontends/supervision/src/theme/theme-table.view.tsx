import { type Column, DataTable, ScopedLink, useLanguage, useText } from '@province/portal-kit'
import type { ThemeFactsFragment } from '../generated/graphql.ts'
import { ThemeStateBadge } from './theme-state.view.tsx'
import { useSpan } from './use-span.ts'

interface ThemeTableProps {
  themes: readonly ThemeFactsFragment[] | undefined
  total?: number | null
  onMore?: (() => void) | undefined
  error?: unknown
  onRetry?: () => void
  empty: { title: string; hint?: string }
}

/** Themes with who supervises whom, and whether it is decided. */
export function ThemeTable({ themes, empty, ...list }: ThemeTableProps) {
  const t = useText('supervision')
  const { number } = useLanguage()
  const span = useSpan()
  const subjects = ({ subjectKind, statedSubjects }: ThemeFactsFragment) =>
    t(`subjects.${subjectKind}`, { count: number(statedSubjects) })
  const columns: Column<ThemeFactsFragment>[] = [
    {
      key: 'title',
      header: t('themes.theme'),
      names: true,
      share: 40,
      cell: ({ id, title }) => <ScopedLink to={`/supervision/themes/${id}`}>{title}</ScopedLink>,
      text: ({ title }) => title,
    },
    {
      key: 'owner',
      header: t('themes.owner'),
      cell: ({ ownerName }) => ownerName,
      text: ({ ownerName }) => ownerName,
    },
    {
      key: 'covers',
      header: t('themes.covers'),
      cell: ({ coversFrom, coversTo }) => span(coversFrom, coversTo),
      text: ({ coversFrom, coversTo }) => span(coversFrom, coversTo),
    },
    { key: 'subjects', header: t('themes.subjectsHeader'), cell: subjects, text: subjects },
    {
      key: 'state',
      header: t('themes.state'),
      cell: ({ state }) => <ThemeStateBadge state={state} />,
      text: ({ state }) => t(`states.${state}`),
    },
  ]
  return (
    <DataTable
      caption={t('themes.title')}
      columns={columns}
      rows={themes}
      rowKey={({ id }) => id}
      empty={empty}
      csv="chuyen-de-giam-sat"
      {...list}
    />
  )
}
