import {
  Button,
  Refusal,
  Row,
  Stack,
  useEffect,
  useRef,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import type { IntakeQuery, PetitionFileFactsFragment } from '../generated/graphql.ts'
import '../petition/petition.css'
import { LikelyDuplicates } from '../duplicate/likely-duplicates.view.tsx'
import { RegisterIntoDialog } from '../duplicate/register-into.dialog.tsx'
import { KeepingBadge, KeepingTrouble } from '../keeping/keeping.view.tsx'
import { useKeptGuard } from '../keeping/kept-guard.ts'
import { mistakesIn, nothingTyped, type Typed } from '../keeping/typed.ts'
import { fieldOf, wrongIn } from '../keeping/wrong.ts'
import { FilesCard } from '../petition-file/files-card.view.tsx'
import { AbandonDialog } from './abandon.dialog.tsx'
import { ComplainedFields, PetitionFields } from './petition-fields.view.tsx'
import { SenderFields } from './sender-fields.view.tsx'
import { useCtrlEnter } from './use-desk-keys.ts'
import { type Desk, useIntake } from './use-intake.ts'
import { type Registered, useRegistering } from './use-registering.ts'

interface IntakeDeskProps {
  desk: Desk
  typed: Typed
  /** The intake that was kept before; none: the first keystroke opens one. */
  intake?: NonNullable<IntakeQuery['intake']>
  /** Hears the id of an intake that this desk opened. */
  onOpened: (id: string) => void
  onReload?: () => void
  onEnd: (registered: Registered | undefined) => void
}

const SEALED = ['senderName', 'senderAddress', 'nationalId', 'phone', 'rawText', 'complainedPerson']
const FIELDS = [
  'summary',
  'receivedOn',
  'people',
  'complainedUnit',
  ...SEALED.map((name) => `sealed.${name}`),
]
const NO_FILES: readonly PetitionFileFactsFragment[] = []

/** Where a petition is written down: its fields, what may be the same beside them, its files, and the way into the register. */
export function IntakeDesk({
  desk,
  typed: first,
  intake: before,
  onOpened,
  onReload,
  onEnd,
}: IntakeDeskProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const { keeper, typed, ...standing } = useIntake(desk, first, before)
  const { register, registerInto, busy, problem, clear } = useRegistering(keeper)
  const [into, setInto] = useState<{ id: string; code: string } | undefined>()
  const [abandoning, setAbandoning] = useState(false)
  const { intake } = standing
  const told = useRef(before?.id)
  const written = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!intake || told.current === intake.id) return
    told.current = intake.id
    onOpened(intake.id)
  }, [intake, onOpened])

  useKeptGuard(standing.keeping, intake?.id)
  const mistakes = mistakesIn(typed)
  const showMistake = () => written.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  const enter = async () => {
    if (mistakes.length > 0) return showMistake()
    const petition = await register()
    if (petition) onEnd(petition)
    else showMistake()
  }
  const enterInto = async (reason: string) => {
    setInto(undefined)
    if (mistakes.length > 0) return
    const petition = into && (await registerInto(into, reason))
    if (petition) onEnd(petition)
  }
  useCtrlEnter(() => void (busy || enter()))
  const refused = problem ?? standing.problem
  const mistakeOf = (field: string) => (mistakes.includes(field) ? t(`intake.mistakes.${field}`) : undefined)
  const fields = {
    typed,
    wrong: (field: string) => mistakeOf(field) ?? wrongIn(refused, field),
    onType: (change: Partial<Typed>) => {
      clear()
      keeper.type(change)
    },
  }
  return (
    <div className="complaints-beside" ref={written}>
      <Stack>
        <SenderFields {...fields} />
        <PetitionFields {...fields} />
        <ComplainedFields {...fields} />
        <FilesCard keeper={keeper} kept={before?.files ?? NO_FILES} />
      </Stack>
      <div className="complaints-aside">
        <Stack>
          <KeepingTrouble
            {...standing}
            fields={FIELDS}
            onOverwrite={() => void keeper.overwrite()}
            onReload={onReload}
            onStartAnew={() => void keeper.startAnew(nothingTyped(today))}
          />
          <Refusal problem={FIELDS.includes(fieldOf(problem)) ? undefined : problem} />
          <Row>
            <Button kind="main" icon="check" busy={busy} onClick={() => void enter()}>
              {t('intake.register')}
            </Button>
            {intake ? <Button onClick={() => setAbandoning(true)}>{t('intake.abandon')}</Button> : null}
            <KeepingBadge {...standing} />
          </Row>
          <LikelyDuplicates intake={intake} onMerge={setInto} />
        </Stack>
      </div>
      <RegisterIntoDialog
        into={into}
        busy={busy}
        onClose={() => setInto(undefined)}
        onRegister={(reason) => void enterInto(reason)}
      />
      <AbandonDialog
        intake={abandoning ? intake : undefined}
        onClose={() => setAbandoning(false)}
        onAbandoned={() => onEnd(undefined)}
      />
    </div>
  )
}
