// What only the shell may use: it starts the page, slices stand on it.
export { ApolloProvider } from '@apollo/client/react'
export { MantineProvider } from '@mantine/core'
export type { RouteObject } from 'react-router'
export {
  createBrowserRouter,
  useLocation,
  useNavigationType,
  useRouteError,
  useRoutes,
} from 'react-router'
// The one that can draw an address at once: the other leaves out what that takes of react-dom.
export { RouterProvider } from 'react-router/dom'
export * from './contract/index.ts'
export { LeaveGuard } from './design/leave-guard.tsx'
export { theme } from './design/theme.ts'
export { BodyFinderProvider, type UseBodyFinding } from './form/body-finder.tsx'
export type { UnitFinding, UseUnitFinding } from './form/unit-finder.tsx'
export { UnitFinderProvider } from './form/unit-finder.tsx'
export { createGraphClient } from './graph/client.ts'
export {
  addMessages,
  chooseLanguage,
  chosenLanguage,
  showLanguage,
  startMessages,
  storedLanguage,
} from './i18n/i18n.ts'
export { isPeriod, periodsAround } from './scope/period.ts'
export { scopeOnly } from './scope/scope.ts'
export type { ScopeUnit } from './scope/scope-context.tsx'
export { ScopeProvider, ScopeUnitProvider } from './scope/scope-context.tsx'
export { useFoundRecords } from './slot/found-records.tsx'
export type { SlotProps } from './slot/slot.tsx'
export { SlotProvider } from './slot/slot.tsx'
export type { SignedIn } from './slot/viewer.tsx'
export { ViewerProvider } from './slot/viewer.tsx'
export { somethingUnsaved } from './unsaved/unsaved-context.ts'
