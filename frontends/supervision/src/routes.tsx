import type { RouteObject } from '@province/portal-kit'
import { FollowUpPage } from './follow-up/follow-up.page.tsx'
import { FollowUpsPage } from './follow-up/follow-ups.page.tsx'
import { ThemePage } from './theme/theme.page.tsx'
import { ThemesPage } from './theme/themes.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <ThemesPage /> },
  { path: 'themes/:id', element: <ThemePage /> },
  { path: 'follow-ups', element: <FollowUpsPage /> },
  { path: 'follow-ups/:id', element: <FollowUpPage /> },
]
