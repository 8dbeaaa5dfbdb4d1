import { Alert } from '../design/alert.tsx'
import { useText } from '../i18n/use-text.ts'

/** Over what is told of a unit on which who looks has no role: that what is empty is withheld. Nothing where they have one. */
export function OutOfSight({ unit, inSight }: { unit: string | undefined; inSight: boolean }) {
  const t = useText('kit')
  if (inSight || !unit) return null
  return <Alert tone="info" title={t('outOfSight.bar', { unit })} />
}
