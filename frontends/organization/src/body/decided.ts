import { useScope, useText } from '@province/portal-kit'

/** From which day something holds, and by which document: asked of every change of the directory. */
export function useDecided() {
  const t = useText('organization')
  const { asOf } = useScope()
  return {
    on: { kind: 'day', label: t('body.on'), hint: t('body.onHint'), first: asOf, required: true },
    document: { kind: 'text', label: t('body.document'), required: true },
  } as const
}
