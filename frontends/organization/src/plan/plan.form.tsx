import {
  addDays,
  Button,
  Card,
  Dialog,
  PlainForm,
  type Problem,
  Row,
  useRef,
  useState,
  useText,
  useUnsaved,
} from '@province/portal-kit'
import { dayIn, useCorrects } from './corrects.ts'
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
  /** Answers whether the plan was taken. */
  onSave: (plan: TypedPlan) => Promise<boolean>
  onCancel: () => void
}

/** The editor of a plan: its decree, and a table of lines. */
export function PlanForm({ plan, busy, problem, onSave, onCancel }: FormProps) {
  const t = useText('organization')
  const corrects = useCorrects(plan.corrects)
  const [lines, setLines] = useState(plan.lines)
  const saved = useRef(false)
  useUnsaved(() => !saved.current && lines !== plan.lines)
  return (
    <PlainForm
      fields={(typed) => ({
        title: { kind: 'text', label: t('plan.titleOf'), first: plan.title, required: true },
        legalBasis: {
          kind: 'text',
          label: t('event.legalBasis'),
          first: plan.legalBasis,
          required: true,
          half: true,
        },
        effectiveOn: {
          kind: 'day',
          label: t('event.effectiveOn'),
          first: plan.effectiveOn,
          required: true,
          half: true,
        },
        corrects: corrects(typed.corrects ?? plan.corrects, dayIn(typed.effectiveOn, plan.effectiveOn)),
      })}
      frame={(questions) => <Card title={t('plan.decree')}>{questions}</Card>}
      onSend={async (decree) => {
        saved.current = true
        saved.current = await onSave({ ...decree, lines })
        return saved.current
      }}
      busy={busy}
      problem={problem}
      save={t('plan.save')}
      cancel={t('plan.back')}
      onCancel={onCancel}
      focus
    >
      {({ effectiveOn }) => (
        <Lines lines={lines} day={addDays(dayIn(effectiveOn, plan.effectiveOn), -1)} onChange={setLines} />
      )}
    </PlainForm>
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
    if (edited !== undefined) onChange([...lines.slice(0, edited), line, ...lines.slice(edited + 1)])
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
        <PasteForm onSave={(more) => onChange([...lines, ...more])} onCancel={() => setPasting(false)} />
      </Dialog>
    </Card>
  )
}
