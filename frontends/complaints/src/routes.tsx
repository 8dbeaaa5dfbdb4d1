import type { RouteObject } from '@province/portal-kit'
import { CalendarPage } from './calendar/calendar.page.tsx'
import { CompliancePage } from './compliance/compliance.page.tsx'
import { PostingPage } from './posting/posting.page.tsx'
import { UnitReceptionPage } from './unit/unit-reception.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <CompliancePage /> },
  { path: 'calendar', element: <CalendarPage /> },
  { path: 'units/:code', element: <UnitReceptionPage /> },
  { path: 'units/:code/post', element: <PostingPage /> },
]
