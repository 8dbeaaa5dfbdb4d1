import {
  Alert,
  Facts,
  formatDate,
  ProblemAlert,
  Row,
  ScopedLink,
  SidePanel,
  Skeleton,
  Stack,
  useQuery,
  useText,
} from '@province/portal-kit'
import { PetitionInShortDocument } from '../generated/graphql.ts'
import { PetitionStateBadge, useKindName } from './petition-words.view.tsx'

/** A petition looked at beside what one is doing. */
export function PetitionPanel({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const t = useText('complaints')
  return (
    <SidePanel open={id !== undefined} title={t('petition.inShort')} onClose={onClose}>
      {id ? <PetitionInShort id={id} /> : null}
    </SidePanel>
  )
}

function PetitionInShort({ id }: { id: string }) {
  const t = useText('complaints')
  const kindName = useKindName()
  const { data, error, loading, refetch } = useQuery(PetitionInShortDocument, { variables: { id } })
  const petition = data?.petition
  if (error && !petition) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (loading && !petition) return <Skeleton lines={6} />
  if (!petition) return <Alert tone="info" title={t('petition.missing')} />
  return (
    <Stack>
      <Row>
        <strong>{petition.code}</strong>
        <PetitionStateBadge state={petition.state} />
      </Row>
      <p className="complaints-text">{petition.summary || t('transfer.wentAlong')}</p>
      <Facts
        items={[
          { name: t('petition.unit'), value: petition.unit?.name ?? '–' },
          { name: t('petition.kind'), value: kindName(petition.kind) },
          { name: t('petition.receivedOn'), value: formatDate(petition.receivedOn) },
          { name: t('petition.people'), value: petition.people },
          ...(petition.sender ? [{ name: t('petition.senderName'), value: petition.sender.name }] : []),
          ...(petition.sender?.address
            ? [{ name: t('petition.senderAddress'), value: petition.sender.address }]
            : []),
        ]}
      />
      <ScopedLink to={`/complaints/petitions/${petition.id}`}>{t('petition.openPage')}</ScopedLink>
    </Stack>
  )
}
