import {
  Alert,
  Button,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useQuery,
  useState,
  useText,
} from '@province/portal-kit'
import { IntakeDocument, type IntakeQuery } from '../generated/graphql.ts'
import { typedOf } from '../keeping/typed.ts'
import { AbandonDialog } from './abandon.dialog.tsx'
import { IntakeDesk } from './intake-desk.view.tsx'
import type { Registered } from './use-registering.ts'

type Kept = NonNullable<IntakeQuery['intake']>

interface KeptIntakeProps {
  id: string
  /** Hears the id of the intake that goes on for this one. */
  onMoved: (id: string) => void
  onEnd: (registered: Registered | undefined) => void
}

/** An intake as the server kept it: what stands in its fields afterwards is the desk's own. */
export function KeptIntake({ id, onMoved, onEnd }: KeptIntakeProps) {
  const t = useText('complaints')
  const [round, setRound] = useState(0)
  const { data, error, loading, refetch } = useQuery(IntakeDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  })
  const [first, setFirst] = useState<Kept | undefined>()
  if (data?.intake && !first) setFirst(data.intake)
  const reload = async () => {
    const { data: fresh } = await refetch()
    setFirst(fresh?.intake ?? undefined)
    setRound((count) => count + 1)
  }
  if (!first) {
    if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
    return loading ? <Skeleton lines={10} /> : <NoIntake word={t('intake.missing')} />
  }
  if (first.state !== 'OPEN') return <NoIntake word={t(`intake.ended.${first.state}`)} />
  const typed = typedOf(first)
  if (!typed || !first.unit) return <SealedForGood intake={first} onEnd={() => onEnd(undefined)} />
  return (
    <IntakeDesk
      key={round}
      desk={{ unit: first.unit.id }}
      typed={typed}
      intake={first}
      onOpened={onMoved}
      onReload={() => void reload()}
      onEnd={onEnd}
    />
  )
}

function NoIntake({ word }: { word: string }) {
  const t = useText('complaints')
  return (
    <Alert tone="info" title={word}>
      <ScopedLink to="/complaints/intake">{t('intake.new')}</ScopedLink>
    </Alert>
  )
}

/** What was typed before the server was started anew: it is not lost, and not here. */
function SealedForGood({ intake, onEnd }: { intake: Kept; onEnd: () => void }) {
  const t = useText('complaints')
  const [asking, setAsking] = useState(false)
  const abandon = <Button onClick={() => setAsking(true)}>{t('intake.abandon')}</Button>
  return (
    <Alert tone="soon" title={t('intake.sealed')} code="DESK_CLOSED" action={abandon}>
      {t('intake.sealedAway')}
      {intake.summary ? ` ${t('intake.sealedSummary', { summary: intake.summary })}` : ''}
      <AbandonDialog
        intake={asking ? intake : undefined}
        onClose={() => setAsking(false)}
        onAbandoned={onEnd}
      />
    </Alert>
  )
}
