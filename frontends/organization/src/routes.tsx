import { type ReactNode, type RouteObject, UnitSight } from '@province/portal-kit'
import { AccountPage } from './accounts/account.page.tsx'
import { AccountsPage } from './accounts/accounts.page.tsx'
import { ApiClientPage } from './api-client/api-client.page.tsx'
import { ApiClientsPage } from './api-client/api-clients.page.tsx'
import { AuditPage } from './audit/audit.page.tsx'
import { ProposalsPage } from './grants/proposals.page.tsx'
import { HandOversPage } from './hand-over/hand-overs.page.tsx'
import { DigestPage } from './notification/digest.page.tsx'
import { NotificationsPage } from './notification/notifications.page.tsx'
import { OwnAccountPage } from './own-account/own-account.page.tsx'
import { EditPlanPage } from './plan/edit-plan.page.tsx'
import { NewPlanPage } from './plan/new-plan.page.tsx'
import { PlanPage } from './plan/plan.page.tsx'
import { PlansPage } from './plan/plans.page.tsx'
import { ReorganisationPage } from './reorganisation/reorganisation.page.tsx'
import { TreePage } from './tree/tree.page.tsx'
import { UnitPage } from './unit/unit.page.tsx'
import { WorkingCalendarPage } from './working-calendar/working-calendar.page.tsx'

/** A page of who is signed in, whatever the unit of the scope: what is empty there is empty. */
const own = (page: ReactNode) => <UnitSight inSight>{page}</UnitSight>

export const routes: RouteObject[] = [
  { index: true, element: <TreePage /> },
  { path: 'units/:code', element: <UnitPage /> },
  { path: 'account', element: own(<OwnAccountPage />) },
  { path: 'digest', element: own(<DigestPage />) },
  { path: 'notifications', element: own(<NotificationsPage />) },
  { path: 'accounts', element: <AccountsPage /> },
  { path: 'accounts/:id', element: <AccountPage /> },
  { path: 'grant-proposals', element: <ProposalsPage /> },
  { path: 'clients', element: <ApiClientsPage /> },
  { path: 'clients/:id', element: <ApiClientPage /> },
  { path: 'audit', element: <AuditPage /> },
  { path: 'reorganisations', element: <ReorganisationPage /> },
  { path: 'reorganisation-plans', element: <PlansPage /> },
  { path: 'reorganisation-plans/new', element: <NewPlanPage /> },
  { path: 'reorganisation-plans/:id', element: <PlanPage /> },
  { path: 'reorganisation-plans/:id/edit', element: <EditPlanPage /> },
  { path: 'working-calendar', element: <WorkingCalendarPage /> },
  { path: 'hand-overs', element: own(<HandOversPage />) },
]
