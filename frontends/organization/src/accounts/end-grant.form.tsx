import {
  DateField,
  type FormEvent,
  FormFoot,
  Meta,
  Stack,
  useAct,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { EndGrantDocument, type GrantFactsFragment } from '../generated/graphql.ts'

/** Ends a grant from a day on; today: at once. */
export function EndGrantForm({ grant, onDone }: { grant: GrantFactsFragment; onDone: () => void }) {
  const t = useText('organization')
  const { today } = useScope()
  const { act, busy, problem } = useAct(EndGrantDocument)
  const [endsOn, setEndsOn] = useState(today)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ id: grant.id, expectedVersion: grant.version, endsOn })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <strong>
          {t(`roles.${grant.role}`)} · {grant.unit?.name}
        </strong>
        <DateField
          label={t('grant.endsOn')}
          value={endsOn}
          onChange={setEndsOn}
          error={problem?.field === 'endsOn' ? t('grant.wrong.endsOn') : undefined}
          required
        />
        <Meta>{t('grant.endsOnHint')}</Meta>
        <FormFoot
          problem={problem}
          fields={['endsOn']}
          busy={busy}
          save={t('grant.endNow')}
          cancel={t('form.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
