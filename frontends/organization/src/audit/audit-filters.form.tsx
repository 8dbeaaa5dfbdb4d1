import {
  Button,
  Card,
  DateField,
  type FormEvent,
  Grid,
  SelectField,
  Stack,
  TextField,
  useState,
  useText,
  useWord,
} from '@province/portal-kit'
import { SERVICES, serviceOf } from './audits.ts'

const OUTCOMES = ['', 'done', 'refused'] as const

/** Which service, which action, what came of it, on which days; kept in the address. */
export function AuditFilters() {
  const t = useText('organization')
  const [service, setService] = useWord('service')
  const [action, setAction] = useWord('action')
  const [outcome, setOutcome] = useWord('outcome')
  const [since, setSince] = useWord('since')
  const [before, setBefore] = useWord('before')
  const [typed, setTyped] = useState(action)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAction(typed.trim())
  }
  return (
    <Card>
      <form onSubmit={submit}>
        <Stack>
          <Grid min="160">
            <SelectField
              label={t('audit.service')}
              value={serviceOf(service)}
              onChange={setService}
              options={SERVICES.map((each) => ({ value: each, label: t(`domains.${each}`) }))}
            />
            <SelectField
              label={t('audit.outcome')}
              value={outcome}
              onChange={setOutcome}
              options={OUTCOMES.map((each) => ({ value: each, label: t(`audit.filter.${each || 'all'}`) }))}
            />
            <DateField label={t('audit.since')} value={since} onChange={setSince} />
            <DateField label={t('audit.before')} value={before} onChange={setBefore} />
            <TextField
              label={t('audit.actionCode')}
              hint={t('audit.actionHint')}
              value={typed}
              onChange={setTyped}
            />
          </Grid>
          <div>
            <Button submit icon="search">
              {t('audit.narrow')}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  )
}
