import { ProblemAlert, Skeleton, useApolloClient, useQuery, useText } from '@province/portal-kit'
import { type Registry, ScopeProvider, ViewerProvider } from '@province/portal-kit/shell'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { accountPageOf } from '../frame/navigation.ts'
import { Portal } from '../frame/portal.tsx'
import { type SignedInFragment, TopUnitDocument, ViewerDocument } from '../generated/graphql.ts'
import { SignInPage } from './sign-in.page.tsx'
import { useAccountLanguage } from './use-account-language.ts'

/** The portal for whoever is signed in, or the sign-in page. */
export function Session(props: { registry: Registry | undefined; signedOut: number }) {
  const { registry, signedOut } = props
  const t = useText('shell')
  const client = useApolloClient()
  const { data, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'network-only' })
  const [ended, setEnded] = useState(false)
  const forget = useCallback(() => client.clearStore().then(() => refetch()), [client, refetch])
  // The graph says at any moment that the session is over; what was on screen is then forgotten.
  useEffect(() => {
    if (signedOut === 0) return
    setEnded(true)
    void forget()
  }, [signedOut, forget])

  if (!data || !registry) {
    return (
      <main className="shell-starting">
        <h1 className="pk-unseen">{t('product')}</h1>
        {error ? <ProblemAlert error={error} onRetry={() => refetch()} /> : <Skeleton lines={6} />}
      </main>
    )
  }
  const due = data.viewer?.secondFactor.enrolled === true && !data.viewer.secondFactor.passed
  if (!data.viewer || due) {
    const onStep = () => refetch().then(() => setEnded(false))
    return <SignInPage second={due} ended={ended} onStep={onStep} onLeave={forget} />
  }
  return <SignedIn key={data.viewer.id} registry={registry} viewer={data.viewer} onSignedOut={forget} />
}

interface SignedInProps {
  registry: Registry
  viewer: SignedInFragment
  onSignedOut: () => void
}

function SignedIn({ registry, viewer, onSignedOut }: SignedInProps) {
  useAccountLanguage(viewer.language)
  const who = useMemo(() => ({ ...viewer, accountPage: accountPageOf(registry) }), [registry, viewer])
  return (
    <ViewerProvider viewer={who}>
      <WithScope granted={viewer.grants.find((grant) => grant.unit)?.unit?.code} today={viewer.today}>
        <Portal registry={registry} viewer={viewer} onSignedOut={onSignedOut} />
      </WithScope>
    </ViewerProvider>
  )
}

/** The scope starts at the unit this person was granted; a grant on everything starts at the top. */
function WithScope(props: { granted: string | undefined; today: string; children: ReactNode }) {
  const { data } = useQuery(TopUnitDocument, {
    variables: { asOf: props.today },
    skip: props.granted !== undefined,
  })
  const unit = props.granted ?? data?.units?.edges[0]?.node.code ?? ''
  const defaults = useMemo(() => ({ unit, today: props.today }), [unit, props.today])
  return <ScopeProvider defaults={defaults}>{props.children}</ScopeProvider>
}
