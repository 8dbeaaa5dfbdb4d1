import type { RouteObject } from '@province/portal-kit'
import { IndicesPage } from './index-result/indices.page.tsx'
import { OneStopPage } from './one-stop/one-stop.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <IndicesPage /> },
  { path: 'one-stop', element: <OneStopPage /> },
]
