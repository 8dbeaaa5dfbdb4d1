import type { RouteObject } from '@province/portal-kit'
import { __Nouns__Page } from './__noun__/__noun__s.page.tsx'

export const routes: RouteObject[] = [{ index: true, element: <__Nouns__Page /> }]
