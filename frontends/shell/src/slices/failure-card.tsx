import { Alert, Button, useText } from '@province/portal-kit'
import { type Failure, needsReload } from './failure.ts'

const codes: Record<Failure, string> = {
  slow: 'SLICE_SLOW',
  unreachable: 'SLICE_UNREACHABLE',
  threw: 'SLICE_BROKEN',
  contract: 'SLICE_TOO_OLD',
}

/** Stands in a slice's or widget's place and says what happened and what to do; the rest of the page works. */
export function FailureCard({
  name,
  failure,
  onRetry,
}: {
  name: string
  failure: Failure
  onRetry: () => void
}) {
  const t = useText('shell')
  const reload = needsReload(failure)
  const action =
    failure === 'contract' ? undefined : (
      <Button icon="refresh" onClick={reload ? () => window.location.reload() : onRetry}>
        {t(reload ? 'slice.reload' : 'slice.retry')}
      </Button>
    )
  return (
    <Alert tone="late" title={t(`slice.${failure}`, { name })} code={codes[failure]} action={action}>
      {t(`slice.${failure}Next`)}
    </Alert>
  )
}
