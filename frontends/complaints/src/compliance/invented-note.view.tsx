import { Alert, useText } from '@province/portal-kit'

/** Says that what is shown was made up for the demonstration; nothing where it was not. */
export function InventedNote({ invented, said = 'invented' }: { invented: boolean; said?: string }) {
  const t = useText('complaints')
  return invented ? <Alert tone="info" title={t(said)} /> : null
}
