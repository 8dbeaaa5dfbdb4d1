import {
  Button,
  Facts,
  Form,
  Meta,
  ProblemAlert,
  Row,
  Stack,
  seen,
  useAct,
  useText,
} from '@province/portal-kit'
import { type AccountQuery, LinkIdentityDocument, UnlinkIdentityDocument } from '../generated/graphql.ts'

type Account = NonNullable<AccountQuery['account']>

/** Who the account's person is at providers of identities. */
export function Identities({ account }: { account: Account }) {
  const t = useText('organization')
  const { act, busy, problem } = useAct(UnlinkIdentityDocument)
  const unlink = (identity: string) => void act({ ...seen(account), identity })
  const items = account.identities.map((identity) => ({
    name: identity.issuer,
    value: (
      <Row>
        <code className="pk-code">{identity.subject}</code>
        <Button kind="quiet" busy={busy} onClick={() => unlink(identity.id)}>
          {t('identity.unlink')}
        </Button>
      </Row>
    ),
  }))
  return (
    <Stack>
      <ProblemAlert error={problem} />
      {items.length > 0 ? <Facts items={items} /> : <Meta>{t('identity.none')}</Meta>}
      <Form
        document={LinkIdentityDocument}
        fields={{
          issuer: {
            kind: 'text',
            label: t('identity.issuer'),
            hint: t('identity.issuerHint'),
            required: true,
            half: true,
          },
          subject: {
            kind: 'text',
            label: t('identity.subject'),
            hint: t('identity.subjectHint'),
            required: true,
            half: true,
          },
        }}
        send={(identity) => ({ ...seen(account), ...identity })}
        refused={(field) => t(`identity.wrong.${field}`)}
        save={t('identity.link')}
        quiet
      />
    </Stack>
  )
}
