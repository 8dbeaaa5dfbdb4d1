import {
  Alert,
  Button,
  Row,
  Stack,
  TextField,
  useRef,
  useState,
  useText,
  useUnsaved,
} from '@province/portal-kit'

/** A key that was just made: shown once, until it is said to be stored. Null when its answer was lost. */
export function NewKey(props: { secret: string | null; clientId: string; onDone: () => void }) {
  const t = useText('organization')
  const [copied, setCopied] = useState(false)
  const stored = useRef(props.secret === null)
  useUnsaved(() => !stored.current)
  const done = () => {
    stored.current = true
    props.onDone()
  }
  const copy = async () => {
    await navigator.clipboard.writeText(props.secret ?? '')
    setCopied(true)
  }
  if (props.secret === null) {
    return (
      <Stack>
        <Alert tone="soon" title={t('client.keyLost')}>
          {t('client.keyLostHint')}
        </Alert>
        <Row>
          <Button onClick={props.onDone}>{t('client.close')}</Button>
        </Row>
      </Stack>
    )
  }
  return (
    <Stack>
      <Alert tone="soon" title={t('client.keyOnce')}>
        {t('client.keyOnceHint')}
      </Alert>
      <TextField label={t('client.key')} value={props.secret} onChange={() => undefined} focus />
      <TextField label={t('client.clientId')} value={props.clientId} onChange={() => undefined} />
      <Row>
        <Button kind="main" icon={copied ? 'done' : 'download'} onClick={copy}>
          {copied ? t('client.copied') : t('client.copy')}
        </Button>
        <Button onClick={done}>{t('client.stored')}</Button>
      </Row>
      <span role="status" className="pk-unseen">
        {copied ? t('client.copied') : ''}
      </span>
    </Stack>
  )
}
