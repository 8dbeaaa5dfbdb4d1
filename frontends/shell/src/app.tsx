import { Page } from '@province/portal-kit'
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
import { ENTRY_PATH, EntryPage } from './session/entry.page.tsx'
import { Session } from './session/session.tsx'
import { FailureCard } from './slices/failure-card.tsx'
import { fetchAhead } from './slices/load-slice.ts'
import { StandingTime } from './time/standing-time.tsx'

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
        <StandingTime />
        {failed ? <Starting retry={retry} /> : <Inside registry={registry} signedOut={signedOut} />}
      </ApolloProvider>
    </MantineProvider>
  )
}

function Inside(props: { registry: Registry | undefined; signedOut: number }) {
  return window.location.pathname === ENTRY_PATH ? (
    <EntryPage registry={props.registry} />
  ) : (
    <Session {...props} />
  )
}

function Starting({ retry }: { retry: () => void }) {
  return (
    <main className="shell-starting">
      <Page title="Cổng điều hành tỉnh">
        <FailureCard name="registry" failure="unreachable" onRetry={retry} />
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
      (found) => {
        const started = applyOverrides(found, storedOverrides())
        fetchAhead(started, window.location.pathname)
        setRegistry(started)
      },
      () => setFailed(true),
    )
  }, [])
  useEffect(ask, [ask])
  return { registry, failed, retry: ask }
}
