import {
  Button,
  Facts,
  type FormEvent,
  Grid,
  Meta,
  ProblemAlert,
  Row,
  Stack,
  TextField,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import { type AccountQuery, LinkIdentityDocument, UnlinkIdentityDocument } from '../generated/graphql.ts'

type Account = NonNullable<AccountQuery['account']>
const FIELDS = ['issuer', 'subject']

/** Who the account's person is at providers of identities. */
export function Identities({ account }: { account: Account }) {
  const t = useText('organization')
  const { act, busy, problem } = useAct(UnlinkIdentityDocument)
  const { id, version, identities } = account
  const unlink = (identity: string) => void act({ id, expectedVersion: version, identity })
  const items = identities.map((identity) => ({
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
      <LinkIdentity key={version} account={account} />
    </Stack>
  )
}

function LinkIdentity({ account: { id, version } }: { account: Account }) {
  const t = useText('organization')
  const { act, busy, problem } = useAct(LinkIdentityDocument)
  const [issuer, setIssuer] = useState('')
  const [subject, setSubject] = useState('')
  const wrong = (field: string) => (problem?.field === field ? t(`identity.wrong.${field}`) : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void act({ id, expectedVersion: version, issuer, subject })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Grid min="240">
          <TextField
            label={t('identity.issuer')}
            hint={t('identity.issuerHint')}
            value={issuer}
            onChange={setIssuer}
            error={wrong('issuer')}
            required
          />
          <TextField
            label={t('identity.subject')}
            hint={t('identity.subjectHint')}
            value={subject}
            onChange={setSubject}
            error={wrong('subject')}
            required
          />
        </Grid>
        {problem && !FIELDS.includes(problem.field ?? '') ? <ProblemAlert error={problem} /> : null}
        <Row>
          <Button submit busy={busy}>
            {t('identity.link')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
