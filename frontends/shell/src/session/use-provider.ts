import { useEffect, useState } from 'react'

/** The provider of identities by which people may sign in besides; undefined while unknown or where there is none. */
export function useProvider(): { label: string } | undefined {
  const [provider, setProvider] = useState<{ label: string }>()
  useEffect(() => {
    const asking = new AbortController()
    fetch('/sign-in.json', { signal: asking.signal })
      .then((response) => response.json() as Promise<{ provider: { label: string } | null }>)
      // Without an answer the password still works.
      .then(
        ({ provider: found }) => setProvider(found ?? undefined),
        () => undefined,
      )
    return () => asking.abort()
  }, [])
  return provider
}

/** Where a provider leads back to: the address that was asked for, without the problem of an earlier try. */
export function wayOverProvider(place: Location): string {
  const address = new URL(place.href)
  address.searchParams.delete('signIn')
  return `/oidc/start?returnTo=${encodeURIComponent(`${address.pathname}${address.search}`)}`
}

/** Why a provider led back without a session, as the address says it. */
export function problemInAddress(place: Location): { code: string; message: string } | undefined {
  const code = new URLSearchParams(place.search).get('signIn')
  return code && /^[A-Z_]+$/.test(code) ? { code, message: '' } : undefined
}
