import {
  Alert,
  Page,
  ProblemAlert,
  type ReactNode,
  ScopedLink,
  Skeleton,
  Stack,
  useParams,
  useQuery,
  useState,
  useText,
} from '@province/portal-kit'
import { ClockCard } from '../clock/clock-card.view.tsx'
import { InventedNote } from '../compliance/invented-note.view.tsx'
import { PetitionDocument, type PetitionQuery } from '../generated/graphql.ts'
import { useLive } from '../inbox/use-live.ts'
import { PetitionActs } from './petition-acts.view.tsx'
import { PetitionFacts } from './petition-facts.view.tsx'
import { PetitionFiles } from './petition-files.view.tsx'
import { PetitionThread } from './petition-thread.view.tsx'
import { PetitionStateBadge, useKindName } from './petition-words.view.tsx'
import { SenderCard } from './sender-card.view.tsx'
import { SimilarCard } from './similar-card.view.tsx'
import './petition.css'

/** One petition: what it is, its clocks explained, what was done, and what the rules leave to do. */
export function PetitionPage() {
  const t = useText('complaints')
  const id = useParams().id ?? ''
  const [sealed, setSealed] = useState(false)
  const { data, error, loading, refetch } = useQuery(PetitionDocument, { variables: { id } })
  useLive(() => void refetch())
  const petition = data?.petition
  const back = <ScopedLink to="/complaints/petitions">{t('inbox.title')}</ScopedLink>
  if (petition) return <PetitionView petition={petition} back={back} onSealed={() => setSealed(true)} />
  return (
    <Page title={t('petition.title')} about={back}>
      {loading ? <Skeleton lines={10} /> : null}
      {sealed && !loading ? (
        <Alert tone="done" title={t('petition.sealedAway')}>
          {t('petition.sealedAwayHint')}
        </Alert>
      ) : null}
      {loading || sealed ? null : error ? (
        <ProblemAlert error={error} onRetry={() => refetch()} />
      ) : (
        <ProblemAlert error={{ code: 'FORBIDDEN_OR_MISSING', message: '' }} />
      )}
    </Page>
  )
}

export type SeenPetition = NonNullable<PetitionQuery['petition']>

interface PetitionViewProps {
  petition: SeenPetition
  back: ReactNode
  onSealed: () => void
}

function PetitionView({ petition, back, onSealed }: PetitionViewProps) {
  const t = useText('complaints')
  const kindName = useKindName()
  const { mergedInto, handedOverFrom } = petition
  return (
    <Page
      title={t('petition.titled', { code: petition.code })}
      about={
        <>
          {back} · {kindName(petition.kind)}
        </>
      }
      actions={<PetitionStateBadge state={petition.state} />}
    >
      {mergedInto ? (
        <Alert tone="info" title={t('petition.mergedInto', { code: mergedInto.code })}>
          <ScopedLink to={`/complaints/petitions/${mergedInto.id}`}>{t('petition.openPage')}</ScopedLink>
        </Alert>
      ) : null}
      {handedOverFrom ? (
        <Alert tone="info" title={t('petition.handedOver', { unit: handedOverFrom.name })} />
      ) : null}
      <InventedNote invented={petition.invented} said="petition.invented" />
      <PetitionActs petition={petition} onSealed={onSealed} />
      <div className="complaints-beside">
        <Stack>
          <PetitionFacts petition={petition} />
          <SenderCard petition={petition} />
          <PetitionThread petition={petition} />
        </Stack>
        <Stack>
          {petition.clocks.map((clock) => (
            <ClockCard key={clock.id} clock={clock} />
          ))}
          <SimilarCard petition={petition} />
          <PetitionFiles petition={petition} />
        </Stack>
      </div>
    </Page>
  )
}
