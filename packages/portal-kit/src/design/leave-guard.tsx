import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { somethingUnsaved } from '../unsaved/unsaved-context.ts'
import { DiscardDialog } from './overlay.tsx'

/** Asks before a page is left on which something typed is not saved. One for the whole portal: a router keeps one. */
export function LeaveGuard() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && somethingUnsaved(nextLocation.pathname),
  )
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => somethingUnsaved() && event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  return (
    <DiscardDialog
      open={blocker.state === 'blocked'}
      onStay={() => blocker.reset?.()}
      onDiscard={() => blocker.proceed?.()}
    />
  )
}
