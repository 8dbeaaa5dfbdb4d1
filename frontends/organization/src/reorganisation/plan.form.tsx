import {
  addDays,
  Button,
  Card,
  DateField,
  Dialog,
  type FormEvent,
  FormFoot,
  Grid,
  type Problem,
  Row,
  Stack,
  TextField,
  useState,
  useText,
} from '@province/portal-kit'
import { CorrectsField } from './corrects.field.tsx'
import { LineForm } from './line.form.tsx'
import { LineTable } from './line-table.view.tsx'
import { PasteForm } from './paste.form.tsx'
import { EMPTY_LINE, type TypedLine } from './plan-lines.ts'

/** A plan as it is typed. */
export interface TypedPlan {
  title: string
  legalBasis: string
  effectiveOn: string
  /** The executed reorganisation that this one corrects; empty for most. */
  corrects: string
  lines: TypedLine[]
}

interface FormProps {
  plan: TypedPlan
  busy: boolean
  problem: Problem | undefined
  onSave: (plan: TypedPlan) => void
  onCancel: () => void
}

/** The editor of a plan: its decree, and a table of lines. */
export function PlanForm({ plan: first, busy, problem, onSave, onCancel }: FormProps) {
  const t = useText('organization')
  const [plan, setPlan] = useState(first)
  const set = (part: Partial<TypedPlan>) => setPlan((now) => ({ ...now, ...part }))
  const wrong = (field: string) => (problem?.field === `input.${field}` ? problem.message : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(plan)
  }
  return (
    <Stack>
      <Card title={t('plan.decree')}>
        <Stack>
          <TextField
            label={t('plan.titleOf')}
            value={plan.title}
            onChange={(title) => set({ title })}
            error={wrong('title')}
            required
            focus
          />
          <Grid min="240">
            <TextField
              label={t('event.legalBasis')}
              value={plan.legalBasis}
              onChange={(legalBasis) => set({ legalBasis })}
              error={wrong('legalBasis')}
              required
            />
            <DateField
              label={t('event.effectiveOn')}
              value={plan.effectiveOn}
              onChange={(effectiveOn) => set({ effectiveOn })}
              required
            />
          </Grid>
          <CorrectsField
            value={plan.corrects}
            day={plan.effectiveOn}
            onChange={(corrects) => set({ corrects })}
            error={wrong('corrects')}
          />
        </Stack>
      </Card>
      <Lines lines={plan.lines} day={addDays(plan.effectiveOn, -1)} onChange={(lines) => set({ lines })} />
      {/* A form of its own: the dialog of a line holds another, and forms do not stand in forms. */}
      <form onSubmit={submit}>
        <Stack>
          <FormFoot
            problem={problem}
            fields={['input.title', 'input.legalBasis', 'input.corrects']}
            busy={busy}
            save={t('plan.save')}
            cancel={t('plan.back')}
            onCancel={onCancel}
          />
        </Stack>
      </form>
    </Stack>
  )
}

interface LinesProps {
  lines: TypedLine[]
  day: string
  onChange: (lines: TypedLine[]) => void
}

function Lines({ lines, day, onChange }: LinesProps) {
  const t = useText('organization')
  const [edited, setEdited] = useState<number | undefined>()
  const [pasting, setPasting] = useState(false)
  const keep = (line: TypedLine) => {
    onChange(edited === undefined ? lines : [...lines.slice(0, edited), line, ...lines.slice(edited + 1)])
    setEdited(undefined)
  }
  const add = (more: TypedLine[]) => {
    onChange([...lines, ...more])
    setPasting(false)
  }
  const actions = (
    <Row>
      <Button icon="add" onClick={() => setEdited(lines.length)}>
        {t('plan.addLine')}
      </Button>
      <Button icon="table" onClick={() => setPasting(true)}>
        {t('plan.paste')}
      </Button>
    </Row>
  )
  return (
    <Card flush title={t('plan.lines')} about={t('plan.linesAbout')} actions={actions}>
      <LineTable
        lines={lines}
        onEdit={setEdited}
        onRemove={(at) => onChange(lines.filter((_, each) => each !== at))}
      />
      <Dialog
        open={edited !== undefined}
        title={t('plan.lineTitle')}
        onClose={() => setEdited(undefined)}
        size="lg"
      >
        <LineForm
          line={lines[edited ?? 0] ?? EMPTY_LINE}
          day={day}
          onSave={keep}
          onCancel={() => setEdited(undefined)}
        />
      </Dialog>
      <Dialog open={pasting} title={t('plan.paste')} onClose={() => setPasting(false)} size="lg">
        <PasteForm onSave={add} onCancel={() => setPasting(false)} />
      </Dialog>
    </Card>
  )
}
