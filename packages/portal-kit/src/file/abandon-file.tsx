import type { TypedDocumentNode } from '@apollo/client'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { StateBadge } from '../design/state-badge.tsx'
import { useAct } from '../graph/use-act.ts'
import { useText } from '../i18n/use-text.ts'
import type { FileFacts } from './upload.ts'

interface Abandoning {
  id: string
  expectedVersion: number
  idempotencyKey: string
}

/** A file that was on its way when the page was closed: it cannot be gone on with, only given up and chosen anew. */
export function AbandonFile<Data>(props: {
  file: Pick<FileFacts, 'id' | 'version'>
  document: TypedDocumentNode<Data, Abandoning>
}) {
  const t = useText('kit')
  const { act, busy } = useAct(props.document)
  const [gone, setGone] = useState(false)
  if (gone) return <StateBadge tone="plain" word={t('file.stopped')} />
  const abandon = async () => {
    if (await act({ id: props.file.id, expectedVersion: props.file.version })) setGone(true)
  }
  return (
    <Button kind="quiet" icon="close" busy={busy} onClick={abandon}>
      {t('file.abandon')}
    </Button>
  )
}
