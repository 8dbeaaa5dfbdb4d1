import { Button, ProblemAlert, Row, Stack, useAct, useText } from '@province/portal-kit'
import {
  type ApiClientFactsFragment,
  DisableApiClientDocument,
  RevokeApiKeyDocument,
} from '../generated/graphql.ts'

/** What is to end: one key, or without one the client with all its keys. */
export interface Ending {
  keyId?: string
  prefix?: string
}

/** Asks once more, then ends a key or a client for good. */
export function EndAccessForm(props: { client: ApiClientFactsFragment; ending: Ending; onDone: () => void }) {
  const t = useText('organization')
  const revoke = useAct(RevokeApiKeyDocument)
  const disable = useAct(DisableApiClientDocument)
  const { id, version, name } = props.client
  const { keyId, prefix } = props.ending
  const seen = { id, expectedVersion: version }
  const end = async () => {
    const done = keyId ? await revoke.act({ ...seen, keyId }) : await disable.act(seen)
    if (done) props.onDone()
  }
  const what = keyId ? 'revoke' : 'disable'
  return (
    <Stack>
      <p>{t(`client.${what}Ask`, { name, prefix: prefix ?? '' })}</p>
      <ProblemAlert error={revoke.problem ?? disable.problem} />
      <Row>
        <Button kind="main" busy={revoke.busy || disable.busy} onClick={end}>
          {t(`client.${what}`)}
        </Button>
        <Button onClick={props.onDone}>{t('client.cancel')}</Button>
      </Row>
    </Stack>
  )
}
