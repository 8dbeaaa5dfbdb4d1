import { Form, seen, useText } from '@province/portal-kit'
import { EndVaultHolderDocument } from '../generated/graphql.ts'

/** A custodian leaves: asked back, since their key opens nothing from then on. */
export function EndHolderForm({
  holder,
  onDone,
}: {
  holder: { id: string; version: number }
  onDone: () => void
}) {
  const t = useText('complaints')
  return (
    <Form
      document={EndVaultHolderDocument}
      about={t('vault.endAbout')}
      fields={{}}
      send={() => seen(holder)}
      save={t('vault.end')}
      onClose={onDone}
    />
  )
}
