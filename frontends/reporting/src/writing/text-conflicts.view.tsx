import { Alert, Button, Row, Stack, useState, useText } from '@province/portal-kit'
import type { Writing } from './use-writing.ts'
import { type Choice, settled } from './written-lines.ts'

type Preview = NonNullable<Writing['preview']>

interface TextConflictsProps {
  preview: Preview
  busy: boolean
  onSettled: (base: Preview['standing'], mine: { id: string | null; text: string }[]) => void
}

/** Sentences that two people changed otherwise, both beside one another; one is chosen for each, then it is saved. */
export function TextConflicts({ preview, busy, onSettled }: TextConflictsProps) {
  const t = useText('reporting')
  const [chosen, choose] = useState<Readonly<Record<string, Choice>>>({})
  const { conflicts, sentences, standing, orderDiffers } = preview
  if (conflicts.length === 0 && !orderDiffers) return null
  const open = conflicts.filter(({ id }) => chosen[id] === undefined)
  return (
    <Alert tone="late" title={t('writing.conflicts', { count: conflicts.length })}>
      <Stack gap={16}>
        {orderDiffers ? <p>{t('writing.orderDiffers')}</p> : null}
        {conflicts.map((conflict) => (
          <Stack key={conflict.id} gap={4}>
            <p>
              <strong>{t('writing.theirs')}</strong> {conflict.theirs ?? t('writing.takenOut')}
            </p>
            <p>
              <strong>{t('writing.mine')}</strong> {conflict.mine ?? t('writing.takenOut')}
            </p>
            <Row gap={4}>
              {(['theirs', 'mine'] as const).map((choice) => (
                <Button
                  key={choice}
                  kind="quiet"
                  pressed={chosen[conflict.id] === choice}
                  onClick={() => choose({ ...chosen, [conflict.id]: choice })}
                >
                  {t(`writing.choose.${choice}`)}
                </Button>
              ))}
            </Row>
          </Stack>
        ))}
        <Row>
          <Button
            kind="main"
            busy={busy}
            disabled={open.length > 0}
            onClick={() => onSettled(standing, settled(sentences, conflicts, chosen))}
          >
            {t('writing.settle')}
          </Button>
        </Row>
      </Stack>
    </Alert>
  )
}
