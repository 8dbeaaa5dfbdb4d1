import {
  addDays,
  Dialog,
  type FormEvent,
  FormFoot,
  ProblemAlert,
  SelectField,
  Skeleton,
  Stack,
  useAct,
  useQuery,
  useState,
  useText,
} from '@province/portal-kit'
import { HandOverSuccessorsDocument, RedirectHandOverDocument } from '../generated/graphql.ts'

/** What is to go to another successor, as it was seen. */
export interface Redirected {
  id: string
  version: number
  label: string
  effectiveOn: string
  from?: { id: string } | null
  to?: { id: string } | null
}

/** Gives an open item to another successor of the unit that ended, until it is accepted. */
export function RedirectDialog({ item, onDone }: { item: Redirected | undefined; onDone: () => void }) {
  const t = useText('organization')
  return (
    <Dialog open={item !== undefined} title={t('handOver.redirect')} onClose={onDone}>
      {item ? <RedirectForm key={item.id} item={item} onDone={onDone} /> : null}
    </Dialog>
  )
}

function RedirectForm({ item, onDone }: { item: Redirected; onDone: () => void }) {
  const t = useText('organization')
  const [unit, setUnit] = useState(item.to?.id ?? '')
  const { act, busy, problem } = useAct(RedirectHandOverDocument)
  const { data, error, refetch } = useQuery(HandOverSuccessorsDocument, {
    variables: { id: item.from?.id ?? '', asOf: addDays(item.effectiveOn, -1) },
  })
  const units = data?.unit?.successors.flatMap(({ unit }) => (unit ? [unit] : []))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ id: item.id, expectedVersion: item.version, unit })) onDone()
  }
  if (!units) return error ? <ProblemAlert error={error} onRetry={() => refetch()} /> : <Skeleton lines={3} />
  return (
    <form onSubmit={submit}>
      <Stack>
        <p>{item.label}</p>
        <SelectField
          label={t('handOver.successor')}
          hint={units.length < 2 ? t('handOver.onlyOne') : undefined}
          value={unit}
          onChange={setUnit}
          error={problem?.field === 'unit' ? problem.message : undefined}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FormFoot
          problem={problem}
          fields={['unit']}
          busy={busy}
          save={t('handOver.redirectSave')}
          cancel={t('plan.back')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
