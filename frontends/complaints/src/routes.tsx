import type { RouteObject } from '@province/portal-kit'
import { CalendarPage } from './calendar/calendar.page.tsx'
import { ClockPage } from './clock/clock.page.tsx'
import { CompliancePage } from './compliance/compliance.page.tsx'
import { PostingPage } from './posting/posting.page.tsx'
import { UnitReceptionPage } from './unit/unit-reception.page.tsx'
import { WorkingCalendarPage } from './working-calendar/working-calendar.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <CompliancePage /> },
  { path: 'calendar', element: <CalendarPage /> },
  { path: 'units/:code', element: <UnitReceptionPage /> },
  { path: 'units/:code/post', element: <PostingPage /> },
  { path: 'working-calendar', element: <WorkingCalendarPage /> },
  { path: 'clocks/:id', element: <ClockPage /> },
]
