import { Card, Page, usePages, useText } from '@province/portal-kit'
import { SupervisionThemesDocument } from '../generated/graphql.ts'
import { ThemeTable } from './theme-table.view.tsx'

/** Every theme in sight, those that run last first. */
export function ThemesPage() {
  const t = useText('supervision')
  const { rows, total, error, refetch, more } = usePages(SupervisionThemesDocument, 'themes', {})
  return (
    <Page title={t('themes.title')} about={t('themes.about')}>
      <Card flush>
        <ThemeTable
          themes={rows}
          total={total}
          onMore={more}
          error={error}
          onRetry={refetch}
          empty={{ title: t('themes.none'), hint: t('themes.noneHint') }}
        />
      </Card>
    </Page>
  )
}
