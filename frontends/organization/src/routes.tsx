import type { RouteObject } from '@province/portal-kit'
import { ReorganisationPage } from './reorganisation/reorganisation.page.tsx'
import { TreePage } from './tree/tree.page.tsx'
import { UnitPage } from './unit/unit.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <TreePage /> },
  { path: 'units/:code', element: <UnitPage /> },
  { path: 'reorganisations', element: <ReorganisationPage /> },
]
