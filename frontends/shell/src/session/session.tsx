import { ProblemAlert, Skeleton, useApolloClient, useQuery, useText } from '@province/portal-kit'
import { type Registry, ScopeProvider, somethingUnsaved, ViewerProvider } from '@province/portal-kit/shell'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { accountPageOf } from '../frame/navigation.ts'
import { Portal } from '../frame/portal.tsx'
import {
  ScopeUnitAcrossDocument,
  type SignedInFragment,
  TopUnitDocument,
  ViewerDocument,
} from '../generated/graphql.ts'
import { useAccountLanguage } from '../language/use-account-language.ts'
import { HomeUnit } from '../scope/home-unit.ts'
import { SignInPage } from './sign-in.page.tsx'

/** The portal for whoever is signed in, or the sign-in page. */
export function Session(props: { registry: Registry | undefined; signedOut: number }) {
  const { registry, signedOut } = props
  const t = useText('shell')
  const client = useApolloClient()
  const { data, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'network-only' })
  const [ended, setEnded] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const last = useRef<SignedInFragment>(undefined)
  const forget = useCallback(() => {
    setWaiting(false)
    return client.clearStore().then(() => refetch())
  }, [client, refetch])
  // The graph says at any moment that the session is over; what was on screen is then forgotten, but for what somebody
  // is typing: that waits, out of sight, until they have signed in again.
  useEffect(() => {
    if (signedOut === 0) return
    setEnded(true)
    if (somethingUnsaved()) {
      setWaiting(true)
      void refetch()
    } else void forget()
  }, [signedOut, forget, refetch])

  if (!data || !registry) {
    return (
      <main className="shell-starting">
        <h1 className="pk-unseen">{t('product')}</h1>
        {error ? <ProblemAlert error={error} onRetry={() => refetch()} /> : <Skeleton lines={6} />}
      </main>
    )
  }
  const viewer = data.viewer ?? undefined
  const due = viewer && stepDue(viewer)
  const inside = viewer && !due ? viewer : undefined
  if (inside) last.current = inside
  const shown = inside ?? (waiting ? last.current : undefined)
  const onStep = async () => {
    const before = last.current?.id
    const { data: now } = await refetch()
    setEnded(false)
    if (!waiting || !now?.viewer) return
    // Whoever comes instead sees nothing of what the last one had.
    if (now.viewer.id === before) await client.refetchQueries({ include: 'active' })
    else await forget()
  }
  return (
    <>
      {inside ? null : (
        <SignInPage
          due={due}
          withKey={(viewer?.secondFactor.passkeys.length ?? 0) > 0}
          ended={ended}
          onStep={() => void onStep()}
          onLeave={forget}
        />
      )}
      {shown ? (
        <div className="shell-session" data-overlays hidden={!inside}>
          <SignedIn key={shown.id} registry={registry} viewer={shown} onSignedOut={forget} />
        </div>
      ) : null}
    </>
  )
}

/** What a session has to do before anything else is answered. */
function stepDue({ secondFactor, passwordDue }: SignedInFragment) {
  if (secondFactor.enrolled && !secondFactor.passed) return 'SECOND_FACTOR'
  return passwordDue ? 'PASSWORD' : undefined
}

type Home = { id: string; code: string; name: string; validTo?: string | null }

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
      <WithScope granted={viewer.grants.find((grant) => grant.unit)?.unit ?? undefined} today={viewer.today}>
        <Portal registry={registry} viewer={viewer} onSignedOut={onSignedOut} />
      </WithScope>
    </ViewerProvider>
  )
}

/** The scope starts at the unit this person was granted; a grant on everything starts at the top. */
function WithScope(props: { granted: Home | undefined; today: string; children: ReactNode }) {
  const { data, error, refetch } = useQuery(TopUnitDocument, {
    variables: { asOf: props.today },
    skip: props.granted !== undefined,
  })
  const home: Home | undefined = props.granted ?? data?.units?.edges[0]?.node
  // One that has ended is not there today: the scope begins at what it became, before anything is asked of it.
  const stands = !(home?.validTo && home.validTo <= props.today)
  const code = home?.code ?? ''
  const across = useQuery(ScopeUnitAcrossDocument, {
    variables: { code, asOf: props.today },
    skip: stands,
  })
  const unit = (stands ? undefined : across.data?.unitAcross?.code) ?? code
  const defaults = useMemo(() => ({ unit, today: props.today }), [unit, props.today])
  if (error && !home) return <ProblemAlert error={error} onRetry={() => refetch()} />
  // Where nobody answers, the scope itself says so.
  if (!stands && !across.data && !across.error) return null
  return (
    <HomeUnit value={stands ? home : undefined}>
      <ScopeProvider defaults={defaults}>{props.children}</ScopeProvider>
    </HomeUnit>
  )
}
