import { type Column, ScopedLink, textColumn, useLanguage, useText } from '@province/portal-kit'
import type { ThemeFactsFragment } from '../generated/graphql.ts'
import { ThemeStateBadge } from './theme-state.view.tsx'
import { useSpan } from './use-span.ts'

/** What a line of a list of themes shows: who supervises whom, and whether it is decided. */
export function useThemeColumns(): Column<ThemeFactsFragment>[] {
  const t = useText('supervision')
  const { number } = useLanguage()
  const span = useSpan()
  const subjects = ({ subjectKind, statedSubjects }: ThemeFactsFragment) =>
    t(`subjects.${subjectKind}`, { count: number(statedSubjects) })
  return [
    {
      key: 'title',
      header: t('themes.theme'),
      names: true,
      share: 40,
      cell: ({ id, title }) => <ScopedLink to={`/supervision/themes/${id}`}>{title}</ScopedLink>,
      text: ({ title }) => title,
    },
    textColumn('owner', t('themes.owner'), ({ ownerName }) => ownerName),
    textColumn('covers', t('themes.covers'), ({ coversFrom, coversTo }) => span(coversFrom, coversTo)),
    textColumn('subjects', t('themes.subjectsHeader'), subjects),
    {
      key: 'state',
      header: t('themes.state'),
      cell: ({ state }) => <ThemeStateBadge state={state} />,
      text: ({ state }) => t(`states.${state}`),
    },
  ]
}
