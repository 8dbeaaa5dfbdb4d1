import type { Registry } from '@province/portal-kit/contract'
import { useEffect, useState } from 'react'
import { changedSlices, readRegistry } from './registry.ts'

const every = 60_000

/** Asks the deployment which slices it has. */
export async function fetchRegistry(): Promise<Registry> {
  const answer = await fetch('/registry.json', { signal: AbortSignal.timeout(5_000) })
  if (!answer.ok) throw new Error(`The registry answered ${answer.status}.`)
  return readRegistry(await answer.json())
}

/** Ids of slices that were deployed anew since this page started; looked at each minute and when the page is shown. */
export function useNewVersions(started: Registry): string[] {
  const [changed, setChanged] = useState<string[]>([])
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return
      // A registry that cannot be reached now is looked at again later; the page works with what it has.
      const now = await fetchRegistry().catch(() => started)
      setChanged(changedSlices(started, now))
    }
    const timer = setInterval(look, every)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [started])
  return changed
}
