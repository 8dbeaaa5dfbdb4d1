import type { RouteObject } from '@province/portal-kit'
import { AccountPage } from './accounts/account.page.tsx'
import { AccountsPage } from './accounts/accounts.page.tsx'
import { ApiClientPage } from './api-client/api-client.page.tsx'
import { ApiClientsPage } from './api-client/api-clients.page.tsx'
import { ProposalsPage } from './grants/proposals.page.tsx'
import { OwnAccountPage } from './own-account/own-account.page.tsx'
import { ReorganisationPage } from './reorganisation/reorganisation.page.tsx'
import { TreePage } from './tree/tree.page.tsx'
import { UnitPage } from './unit/unit.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <TreePage /> },
  { path: 'units/:code', element: <UnitPage /> },
  { path: 'account', element: <OwnAccountPage /> },
  { path: 'accounts', element: <AccountsPage /> },
  { path: 'accounts/:id', element: <AccountPage /> },
  { path: 'grant-proposals', element: <ProposalsPage /> },
  { path: 'clients', element: <ApiClientsPage /> },
  { path: 'clients/:id', element: <ApiClientPage /> },
  { path: 'reorganisations', element: <ReorganisationPage /> },
]
