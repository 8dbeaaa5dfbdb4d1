import type { RouteObject } from '@province/portal-kit'
import { CalendarPage } from './calendar/calendar.page.tsx'
import { FollowUpPage } from './follow-up/follow-up.page.tsx'
import { FollowUpsPage } from './follow-up/follow-ups.page.tsx'
import { OccasionPage } from './occasion/occasion.page.tsx'
import { OccasionsPage } from './occasion/occasions.page.tsx'
import { ProgrammePage } from './programme/programme.page.tsx'
import { ProgrammesPage } from './programme/programmes.page.tsx'
import { SessionPage } from './session/session.page.tsx'
import { SessionsPage } from './session/sessions.page.tsx'
import { ThemePage } from './theme/theme.page.tsx'
import { ThemesPage } from './theme/themes.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <ThemesPage /> },
  { path: 'themes/:id', element: <ThemePage /> },
  { path: 'programmes', element: <ProgrammesPage /> },
  { path: 'programmes/:id', element: <ProgrammePage /> },
  { path: 'calendar', element: <CalendarPage /> },
  { path: 'sessions', element: <SessionsPage /> },
  { path: 'sessions/:id', element: <SessionPage /> },
  { path: 'occasions', element: <OccasionsPage /> },
  { path: 'occasions/:id', element: <OccasionPage /> },
  { path: 'follow-ups', element: <FollowUpsPage /> },
  { path: 'follow-ups/:id', element: <FollowUpPage /> },
]
