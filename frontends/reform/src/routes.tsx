import type { RouteObject } from '@province/portal-kit'
import { IndicesPage } from './index-result/indices.page.tsx'
import { OneStopPage } from './one-stop/one-stop.page.tsx'
import { ProcedureChangesPage } from './procedure/procedure-changes.page.tsx'
import { ProceduresPage } from './procedure/procedures.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <IndicesPage /> },
  { path: 'one-stop', element: <OneStopPage /> },
  { path: 'procedures', element: <ProceduresPage /> },
  { path: 'procedures/decisions', element: <ProcedureChangesPage /> },
]
