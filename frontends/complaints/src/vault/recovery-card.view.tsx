import { Alert, Button, Card, Refusal, Row, Stack, useAct, useState, useText } from '@province/portal-kit'
import { BeginVaultRecoveryDocument, CompleteVaultRecoveryDocument } from '../generated/graphql.ts'
import { KeyHalf } from './key-half.view.tsx'

/** Making the recovery key: two people, one half each, so that no one of them can open anything alone. */
export function RecoveryCard({ ready }: { ready: boolean }) {
  const t = useText('complaints')
  const beginning = useAct(BeginVaultRecoveryDocument)
  const completing = useAct(CompleteVaultRecoveryDocument)
  const [shown, setShown] = useState<{ half: string | null; which: 'first' | 'second' } | undefined>()
  const begin = async () => {
    const answer = await beginning.act({})
    if (answer) setShown({ half: answer.beginVaultRecovery.half ?? null, which: 'first' })
  }
  const complete = async () => {
    const answer = await completing.act({})
    if (answer) setShown({ half: answer.completeVaultRecovery.half ?? null, which: 'second' })
  }
  if (shown) return <KeyHalf {...shown} onWritten={() => setShown(undefined)} />
  if (ready) return null
  return (
    <Card title={t('vault.setUp')} about={t('vault.setUpAbout')}>
      <Stack>
        <ol>
          <li>{t('vault.stepFirst')}</li>
          <li>{t('vault.stepSecond')}</li>
          <li>{t('vault.stepSafe')}</li>
        </ol>
        <Alert tone="soon" title={t('vault.loss')}>
          {t('vault.lossHint')}
        </Alert>
        <Refusal problem={beginning.problem ?? completing.problem} />
        <Row>
          <Button kind="main" busy={beginning.busy} onClick={() => void begin()}>
            {t('vault.begin')}
          </Button>
          <Button busy={completing.busy} onClick={() => void complete()}>
            {t('vault.complete')}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
