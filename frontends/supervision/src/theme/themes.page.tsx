import { ListPage, useText } from '@province/portal-kit'
import { SupervisionThemesDocument } from '../generated/graphql.ts'
import { useThemeColumns } from './theme-columns.view.tsx'

/** Every theme in sight, those that run last first. */
export function ThemesPage() {
  const t = useText('supervision')
  const columns = useThemeColumns()
  return (
    <ListPage
      title={t('themes.title')}
      about={t('themes.about')}
      document={SupervisionThemesDocument}
      field="themes"
      variables={({ orderBy }) => ({ orderBy: orderBy ?? ('LATEST' as const) })}
      sorts={{ title: { up: 'TITLE' } } as const}
      columns={() => columns}
      empty={{ title: t('themes.none'), hint: t('themes.noneHint') }}
      csv="chuyen-de-giam-sat"
    />
  )
}
