import { Alert, Button, Row, Stack, useRef, useText, useUnsaved } from '@province/portal-kit'

/** A random password, shown this once, until it is said to be put away; who missed it is given another. */
export function NewPassword(props: {
  username: string
  password: string | null | undefined
  onPutAway: () => void
}) {
  const t = useText('organization')
  const away = useRef(!props.password)
  useUnsaved(() => !away.current)
  const putAway = () => {
    away.current = true
    props.onPutAway()
  }
  return (
    <Stack>
      <Alert tone="soon" title={t('accounts.password', { name: props.username })}>
        {t(props.password ? 'accounts.passwordNext' : 'accounts.passwordMissed')}
      </Alert>
      {props.password ? <code className="pk-code">{props.password}</code> : null}
      <Row>
        <Button kind="main" onClick={putAway}>
          {t('accounts.putAway')}
        </Button>
      </Row>
    </Stack>
  )
}
