import { Alert, Button, useLanguage, useText } from '@province/portal-kit'
import { useNewVersions } from '../registry/use-registry.ts'
import { useSession } from './session-context.ts'

/** Says that a slice was deployed anew, and offers it; nothing changes under anybody's hands. */
export function NewVersionNotice() {
  const t = useText('shell')
  const { pick } = useLanguage()
  const { registry } = useSession()
  const changed = useNewVersions(registry)
  if (changed.length === 0) return null
  const names = changed.map((id) => {
    const slice = registry.slices.find((one) => one.id === id)
    return slice ? pick(slice.manifest.label) : id
  })
  return (
    <Alert
      tone="info"
      title={t('newVersion.title', { names: names.join(', ') })}
      action={
        <Button icon="refresh" onClick={() => window.location.reload()}>
          {t('newVersion.take')}
        </Button>
      }
    >
      {t('newVersion.text')}
    </Alert>
  )
}
