import { Page, Skeleton, useLanguage } from '@province/portal-kit'
import { type RegistrySlice, type RouteObject, useRoutes } from '@province/portal-kit/shell'
import { NotFound } from '../frame/not-found.tsx'
import { Boundary } from './boundary.tsx'
import { FailureCard } from './failure-card.tsx'
import { useSlice } from './use-slice.ts'

/** A slice's pages under its route, or a card in their place. */
export function SlicePage({ slice }: { slice: RegistrySlice }) {
  const { pick } = useLanguage()
  const { module, failure, retry } = useSlice(slice)
  const name = pick(slice.manifest.label)
  if (failure) {
    return (
      <Page title={name}>
        <FailureCard name={name} failure={failure} onRetry={retry} />
      </Page>
    )
  }
  if (!module) {
    return (
      <Page title={name}>
        <Skeleton lines={8} />
      </Page>
    )
  }
  return (
    <Boundary instead={(_, reset) => <Broken name={name} onRetry={reset} />}>
      <Routes routes={module.routes} />
    </Boundary>
  )
}

function Routes({ routes }: { routes: RouteObject[] }) {
  return useRoutes([...routes, { path: '*', element: <NotFound /> }])
}

function Broken({ name, onRetry }: { name: string; onRetry: () => void }) {
  return (
    <Page title={name}>
      <FailureCard name={name} failure="threw" onRetry={onRetry} />
    </Page>
  )
}
