import { Button, StateBadge, useAct, useState, useText } from '@province/portal-kit'
import { AbandonFileDocument, type PetitionFileFactsFragment } from '../generated/graphql.ts'

/** A file that was on its way when the page was closed: it cannot be gone on with, only given up and chosen anew. */
export function AbandonFile({ file }: { file: PetitionFileFactsFragment }) {
  const t = useText('complaints')
  const { act, busy } = useAct(AbandonFileDocument)
  const [gone, setGone] = useState(false)
  if (gone) return <StateBadge tone="plain" word={t('intake.fileStates.ABANDONED')} />
  const abandon = async () => {
    if (await act({ id: file.id, expectedVersion: file.version })) setGone(true)
  }
  return (
    <Button kind="quiet" icon="close" busy={busy} onClick={abandon}>
      {t('intake.abandonFile')}
    </Button>
  )
}
