import { Page, Skeleton } from '@province/portal-kit'
import {
  ApolloProvider,
  createGraphClient,
  MantineProvider,
  type Registry,
  theme,
} from '@province/portal-kit/shell'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { applyOverrides, storedOverrides } from './registry/overrides.ts'
import { fetchRegistry } from './registry/use-registry.ts'
import { Session } from './session/session.tsx'
import { FailureCard } from './slices/failure-card.tsx'

const nonce = () => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''

/** The whole page: look, graph, registry, then whoever is signed in. */
export function App() {
  const [signedOut, setSignedOut] = useState(0)
  const client = useMemo(
    () => createGraphClient({ uri: '/graphql', onSignedOut: () => setSignedOut((count) => count + 1) }),
    [],
  )
  const { registry, failed, retry } = useStartedRegistry()
  return (
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={nonce}>
      <ApolloProvider client={client}>
        {registry ? (
          <Session registry={registry} signedOut={signedOut} />
        ) : (
          <Starting failed={failed} retry={retry} />
        )}
      </ApolloProvider>
    </MantineProvider>
  )
}

function Starting({ failed, retry }: { failed: boolean; retry: () => void }) {
  return (
    <main className="shell-starting">
      <Page title="Cổng điều hành tỉnh">
        {failed ? (
          <FailureCard name="registry" failure="unreachable" onRetry={retry} />
        ) : (
          <Skeleton lines={6} />
        )}
      </Page>
    </main>
  )
}

/** The registry this page started with: asked for once, so that code does not change under somebody's hands. */
function useStartedRegistry() {
  const [registry, setRegistry] = useState<Registry>()
  const [failed, setFailed] = useState(false)
  const ask = useCallback(() => {
    setFailed(false)
    fetchRegistry().then(
      (found) => setRegistry(applyOverrides(found, storedOverrides())),
      () => setFailed(true),
    )
  }, [])
  useEffect(ask, [ask])
  return { registry, failed, retry: ask }
}
