import {
  Button,
  DataTable,
  knowsPasskeys,
  ProblemAlert,
  Row,
  Stack,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import { type OwnAccountQuery, RemovePasskeyDocument } from '../generated/graphql.ts'
import { AddPasskeyForm } from './add-passkey.form.tsx'
import { formatInstant } from './instant.ts'
import { PasswordAgainForm } from './password-again.form.tsx'

type Passkey = NonNullable<OwnAccountQuery['viewer']>['secondFactor']['passkeys'][number]

/** The viewer's passkeys, and a way to add one where this browser can. */
export function Passkeys({ passkeys }: { passkeys: readonly Passkey[] }) {
  const t = useText('organization')
  const [adding, setAdding] = useState(false)
  const close = () => setAdding(false)
  return (
    <Stack>
      {passkeys.length > 0 ? (
        <DataTable
          caption={t('passkey.title')}
          rows={passkeys}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: t('passkey.name'), names: true, cell: ({ name }) => name },
            { key: 'added', header: t('passkey.added'), cell: ({ createdAt }) => formatInstant(createdAt) },
            {
              key: 'used',
              header: t('passkey.used'),
              cell: ({ lastUsedAt }) => (lastUsedAt ? formatInstant(lastUsedAt) : '–'),
            },
            {
              key: 'remove',
              header: t('passkey.end'),
              cell: (passkey) => <RemovePasskey passkey={passkey} />,
            },
          ]}
        />
      ) : null}
      {adding ? <AddPasskeyForm onDone={close} onCancel={close} /> : null}
      {!adding && knowsPasskeys() ? (
        <Row>
          <Button onClick={() => setAdding(true)}>{t('passkey.add')}</Button>
        </Row>
      ) : null}
    </Stack>
  )
}

function RemovePasskey({ passkey }: { passkey: Passkey }) {
  const t = useText('organization')
  const { act, busy, problem } = useAct(RemovePasskeyDocument)
  const remove = () => void act({ passkey: passkey.id })
  if (problem?.code === 'PASSWORD_REQUIRED') return <PasswordAgainForm onDone={remove} />
  return (
    <>
      <ProblemAlert error={problem} />
      <Button busy={busy} onClick={remove}>
        {t('passkey.remove')}
      </Button>
    </>
  )
}
