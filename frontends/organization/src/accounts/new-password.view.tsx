import { Alert, Button, Row, Stack, useText } from '@province/portal-kit'

/** A random password, shown this once; a person who missed it is given another. */
export function NewPassword(props: {
  username: string
  password: string | null | undefined
  onPutAway: () => void
}) {
  const t = useText('organization')
  return (
    <Stack>
      <Alert tone="soon" title={t('accounts.password', { name: props.username })}>
        {t(props.password ? 'accounts.passwordNext' : 'accounts.passwordMissed')}
      </Alert>
      {props.password ? <code className="pk-code">{props.password}</code> : null}
      <Row>
        <Button kind="main" onClick={props.onPutAway}>
          {t('accounts.putAway')}
        </Button>
      </Row>
    </Stack>
  )
}
