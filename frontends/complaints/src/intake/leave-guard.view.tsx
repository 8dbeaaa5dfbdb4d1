import { Button, Dialog, Row, Stack, useBlocker, useEffect, useText } from '@province/portal-kit'
import type { Keeping } from './intake-keeper.ts'

const HELD: readonly Keeping[] = ['offline', 'stale', 'closed', 'refused']
const ON_ITS_WAY: readonly Keeping[] = ['waiting', 'saving', ...HELD]

/** Asks before a page is left on which something stands that the server does not have; nothing is stored here. */
export function LeaveGuard({ keeping, id }: { keeping: Keeping; id: string | undefined }) {
  const t = useText('complaints')
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      HELD.includes(keeping) &&
      currentLocation.pathname !== nextLocation.pathname &&
      !(id && nextLocation.pathname.endsWith(id)),
  )
  const unsent = ON_ITS_WAY.includes(keeping)
  useEffect(() => {
    if (!unsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsent])
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      title={t('intake.leaveTitle')}
      onClose={() => blocker.reset?.()}
    >
      <Stack>
        <p className="complaints-text">{t('intake.leaveHint')}</p>
        <Row>
          <Button kind="main" onClick={() => blocker.reset?.()}>
            {t('intake.stay')}
          </Button>
          <Button onClick={() => blocker.proceed?.()}>{t('intake.leave')}</Button>
        </Row>
      </Stack>
    </Dialog>
  )
}
