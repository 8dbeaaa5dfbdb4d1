import {
  Button,
  formatDate,
  Row,
  SidePanel,
  Stack,
  StateBadge,
  useMay,
  useRef,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import type { SlotFactsFragment } from '../generated/graphql.ts'
import { HoldSlotForm } from '../recording/hold-slot.form.tsx'
import { MissSlotForm } from '../recording/miss-slot.form.tsx'
import { MoveSlotForm } from '../recording/move-slot.form.tsx'
import { SessionForm } from '../recording/session.form.tsx'
import { type Entry, idOf, lookOf } from './entry.ts'
import { EntryFacts } from './entry-facts.view.tsx'
import { SessionDesk } from './session-desk.view.tsx'

interface EntryPanelProps {
  unit: string
  /** What is open; a new session outside the schedule without. */
  entry: Entry | undefined
  onClose: () => void
}

/** What became of a day, and everything that can be recorded of it. */
export function EntryPanel({ unit, entry, onClose }: EntryPanelProps) {
  const t = useText('complaints')
  const title = entry ? formatDate(entry.day) : t('calendar.recordOther')
  return (
    <SidePanel open title={title} onClose={onClose}>
      {entry ? <EntryDesk key={idOf(entry)} entry={entry} /> : <SessionForm unit={unit} onDone={onClose} />}
    </SidePanel>
  )
}

function EntryDesk({ entry }: { entry: Entry }) {
  const t = useText('complaints')
  const { today } = useScope()
  const may = useMay('reception.record')
  const { word, tone, icon } = lookOf(entry, today)
  const { slot, session } = entry
  const movedTo = slot?.movedTo ? formatDate(slot.movedTo).slice(0, 5) : ''
  const desk = useRef<HTMLDivElement>(null)
  // The form that had the focus is gone: what it led to takes it.
  const back = () => desk.current?.focus()
  return (
    <div ref={desk} tabIndex={-1} className="complaints-desk">
      <Stack>
        <Row>
          <StateBadge tone={tone} icon={icon} word={t(`states.${word}`, { day: movedTo })} />
        </Row>
        <EntryFacts entry={entry} />
        {may && slot?.state === 'POSTED' ? <SlotDesk slot={slot} onBack={back} /> : null}
        {session ? <SessionDesk session={session} may={may} onBack={back} /> : null}
      </Stack>
    </div>
  )
}

const FORMS = { hold: HoldSlotForm, miss: MissSlotForm, move: MoveSlotForm } as const

/** What can be told of a posted day: held or missed once it has come, moved until then or as it was announced. */
function SlotDesk({ slot, onBack }: { slot: SlotFactsFragment; onBack: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  const [form, setForm] = useState<keyof typeof FORMS | undefined>()
  const Form = form && FORMS[form]
  const done = () => {
    setForm(undefined)
    onBack()
  }
  if (Form) return <Form slot={slot} onDone={done} />
  const come = slot.date <= today
  return (
    <Row>
      {come ? (
        <Button kind="main" icon="done" onClick={() => setForm('hold')}>
          {t('slot.hold')}
        </Button>
      ) : null}
      {come ? <Button onClick={() => setForm('miss')}>{t('slot.miss')}</Button> : null}
      <Button onClick={() => setForm('move')}>{t('slot.move')}</Button>
    </Row>
  )
}
