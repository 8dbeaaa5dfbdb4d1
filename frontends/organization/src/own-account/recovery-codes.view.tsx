import { Alert, Button, Grid, Row, Stack, useText } from '@province/portal-kit'

/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes, onPutAway }: { codes: string; onPutAway: () => void }) {
  const t = useText('organization')
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
        <Button kind="main" onClick={onPutAway}>
          {t('factor.putAway')}
        </Button>
      </Row>
    </Stack>
  )
}
