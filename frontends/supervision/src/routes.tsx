import type { RouteObject } from '@province/portal-kit'
import { ThemePage } from './theme/theme.page.tsx'
import { ThemesPage } from './theme/themes.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <ThemesPage /> },
  { path: 'themes/:id', element: <ThemePage /> },
]
