import {
  Alert,
  DateField,
  type FormEvent,
  FormFoot,
  Grid,
  SelectField,
  Stack,
  useAct,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { type AccountQuery, GrantRoleDocument } from '../generated/graphql.ts'
import { type ChosenUnit, UnitChoice } from './unit-choice.view.tsx'

const FIELDS = ['validFrom', 'validTo']

interface GrantRoleProps {
  account: string
  roles: NonNullable<AccountQuery['roles']>
  onDone: () => void
}

/** Grants a role on a unit; one that takes two people is only proposed. */
export function GrantRoleForm({ account, roles, onDone }: GrantRoleProps) {
  const t = useText('organization')
  const { today } = useScope()
  const { act, busy, problem } = useAct(GrantRoleDocument)
  const [role, setRole] = useState(roles[0]?.code ?? '')
  const [unit, setUnit] = useState<ChosenUnit>()
  const [validFrom, setFrom] = useState(today)
  const [validTo, setTo] = useState('')
  const wrong = (field: string) => (problem?.field === field ? t(`grant.wrong.${field}`) : undefined)
  const takesTwo = roles.find(({ code }) => code === role)?.takesTwo ?? false

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!unit) return
    if (await act({ input: { account, role, unit: unit.id, validFrom, validTo: validTo || null } })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <SelectField
          label={t('grant.role')}
          value={role}
          onChange={setRole}
          options={roles.map(({ code }) => ({ value: code, label: t(`roles.${code}`) }))}
        />
        {takesTwo ? (
          <Alert tone="info" title={t('grant.takesTwo')}>
            {t('grant.takesTwoNext')}
          </Alert>
        ) : null}
        <UnitChoice chosen={unit} onChoose={setUnit} />
        <Grid min="160">
          <DateField
            label={t('grant.from')}
            value={validFrom}
            onChange={setFrom}
            error={wrong('validFrom')}
            required
          />
          <DateField label={t('grant.to')} value={validTo} onChange={setTo} error={wrong('validTo')} />
        </Grid>
        <FormFoot
          problem={problem}
          fields={FIELDS}
          busy={busy}
          disabled={!unit}
          save={t(takesTwo ? 'grant.propose' : 'grant.give')}
          cancel={t('form.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
