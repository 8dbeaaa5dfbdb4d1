import {
  Alert,
  Card,
  DetailPage,
  ScopedLink,
  Stack,
  useNavigate,
  useParams,
  useScopedPath,
  useState,
  useText,
} from '@province/portal-kit'
import { ClockCard } from '../clock/clock-card.view.tsx'
import { PetitionCases } from '../complaint-case/petition-cases.view.tsx'
import { InventedNote } from '../compliance/invented-note.view.tsx'
import { PetitionDenunciations } from '../denunciation-case/petition-denunciations.view.tsx'
import { SimilarCard } from '../duplicate/similar-card.view.tsx'
import { LIVE } from '../event/live.ts'
import { PetitionDocument, type PetitionQuery } from '../generated/graphql.ts'
import { PetitionFiles } from '../petition-file/petition-files.view.tsx'
import { papersOf } from '../petition-paper/papers.ts'
import { PetitionCopies } from '../redacted-copy/redacted-copies.view.tsx'
import { SightCard } from '../sight/sight-card.view.tsx'
import { PetitionActs } from './petition-acts.view.tsx'
import { PetitionFacts } from './petition-facts.view.tsx'
import { PetitionThread } from './petition-thread.view.tsx'
import { PetitionStateBadge, useKindName } from './petition-words.view.tsx'
import { SenderCard } from './sender-card.view.tsx'
import './petition.css'

export type SeenPetition = NonNullable<PetitionQuery['petition']>

/** One petition: what it is, its clocks explained, what was done, and what the rules leave to do. */
export function PetitionPage() {
  const t = useText('complaints')
  const kindName = useKindName()
  const id = useParams().id ?? ''
  const navigate = useNavigate()
  const path = useScopedPath()
  const [sealed, setSealed] = useState(false)
  // What was a complaint goes on under another id: whoever works on it goes along.
  const follow = (to: string) => {
    setSealed(true)
    if (to !== id) navigate(path(`/complaints/petitions/${to}`))
  }
  return (
    <DetailPage
      document={PetitionDocument}
      variables={{ id }}
      field="petition"
      title={t('petition.title')}
      titleOf={({ code }) => t('petition.titled', { code })}
      about={(petition) => (
        <>
          <ScopedLink to="/complaints/petitions">{t('inbox.title')}</ScopedLink>
          {petition ? ` · ${kindName(petition.kind)}` : ''}
        </>
      )}
      actions={({ state }) => <PetitionStateBadge state={state} />}
      live={LIVE}
      missing={
        sealed ? (
          <Alert tone="done" title={t('petition.sealedAway')}>
            {t('petition.sealedAwayHint')}
          </Alert>
        ) : undefined
      }
    >
      {(petition) => <PetitionView petition={petition} onSealed={follow} />}
    </DetailPage>
  )
}

function PetitionPapers({ petition }: { petition: SeenPetition }) {
  const t = useText('complaints')
  return (
    <Card title={t('paper.title')} about={t('paper.about')}>
      <ul>
        {papersOf(petition).map((paper) => (
          <li key={paper}>
            <ScopedLink to={`/complaints/petitions/${petition.id}/papers/${paper}`}>
              {t(`paper.kinds.${paper}`)}
            </ScopedLink>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function PetitionView({ petition, onSealed }: { petition: SeenPetition; onSealed: (id: string) => void }) {
  const t = useText('complaints')
  const { mergedInto, handedOverFrom } = petition
  return (
    <>
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
          {petition.sender ? null : <SightCard petition={petition} />}
          {petition.kind === 'DENUNCIATION' ? <PetitionCopies petition={petition} /> : null}
          <PetitionThread petition={petition} />
        </Stack>
        <Stack>
          {petition.clocks.map((clock) => (
            <ClockCard key={clock.id} clock={clock} />
          ))}
          <PetitionCases petition={petition} />
          <PetitionDenunciations petition={petition} />
          <SimilarCard petition={petition} />
          <PetitionFiles petition={petition} />
          <PetitionPapers petition={petition} />
        </Stack>
      </div>
    </>
  )
}
