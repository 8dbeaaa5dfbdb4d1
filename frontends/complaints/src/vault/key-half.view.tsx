import { Alert, Button, Card, CheckField, Row, Stack, useState, useText } from '@province/portal-kit'

interface KeyHalfProps {
  /** None where it was shown before. */
  half: string | null
  which: 'first' | 'second'
  onWritten: () => void
}

/** One half of the recovery key, shown once: it leaves the page when its keeper says that it is written down. */
export function KeyHalf({ half, which, onWritten }: KeyHalfProps) {
  const t = useText('complaints')
  const [written, setWritten] = useState(false)
  const [copied, setCopied] = useState(false)
  if (!half) {
    return (
      <Alert tone="late" title={t('vault.shownBefore')}>
        {t('vault.shownBeforeHint')}
      </Alert>
    )
  }
  const copy = async () => {
    await navigator.clipboard.writeText(half)
    setCopied(true)
  }
  return (
    <Card title={t(`vault.halves.${which}`)} about={t('vault.once')}>
      <Stack>
        <p className="complaints-text">{t(`vault.halfHints.${which}`)}</p>
        <code className="pk-code complaints-half">{half}</code>
        <Row>
          <Button icon="document" onClick={() => void copy()}>
            {t(copied ? 'vault.copied' : 'vault.copy')}
          </Button>
        </Row>
        <CheckField label={t('vault.written')} value={written} onChange={setWritten} />
        <Row>
          <Button kind="main" disabled={!written} onClick={onWritten}>
            {t('vault.done')}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
