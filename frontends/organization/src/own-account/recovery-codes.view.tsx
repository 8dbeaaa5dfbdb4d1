import { Alert, Button, Grid, Row, Stack, useRef, useText, useUnsaved } from '@province/portal-kit'

/** Recovery codes, shown this once, until they are said to be put away. */
export function RecoveryCodes({ codes, onPutAway }: { codes: string; onPutAway: () => void }) {
  const t = useText('organization')
  const away = useRef(false)
  useUnsaved(() => !away.current)
  const putAway = () => {
    away.current = true
    onPutAway()
  }
  return (
    <Stack>
      <Alert tone="soon" title={t('factor.codes')}>
        {t('factor.codesNext')}
      </Alert>
      <Grid min="160" gap={8}>
        {codes.split(' ').map((code) => (
          <code key={code} className="pk-code">
            {code}
          </code>
        ))}
      </Grid>
      <Row>
        <Button kind="main" onClick={putAway}>
          {t('factor.putAway')}
        </Button>
      </Row>
    </Stack>
  )
}
