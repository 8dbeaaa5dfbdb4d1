import {
  Alert,
  CheckField,
  type FormEvent,
  SelectField,
  Stack,
  TextArea,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import {
  ClassifyPetitionDocument,
  type Jurisdiction,
  type PetitionFactsFragment,
  type PetitionKind,
} from '../generated/graphql.ts'
import { ActFoot, wrongIn } from './refused.view.tsx'

const KINDS: readonly PetitionKind[] = ['COMPLAINT', 'REFLECTION', 'DENUNCIATION']
const JURISDICTIONS: readonly Jurisdiction[] = ['OWN', 'OTHER_AUTHORITY', 'OUTSIDE']

interface ClassifyFormProps {
  petition: PetitionFactsFragment
  onSealed: () => void
  onDone: () => void
}

/** Says what a petition is; before it becomes a denunciation, what follows from that. */
export function ClassifyForm({ petition, onSealed, onDone }: ClassifyFormProps) {
  const t = useText('complaints')
  const [kind, setKind] = useState<PetitionKind>(petition.kind ?? 'COMPLAINT')
  const [jurisdiction, setJurisdiction] = useState<Jurisdiction>(petition.jurisdiction ?? 'OWN')
  const [conditionsMet, setConditionsMet] = useState(petition.conditionsMet ?? true)
  const [reason, setReason] = useState('')
  const { act, busy, problem } = useAct(ClassifyPetitionDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input = { kind, jurisdiction, conditionsMet, reason: reason.trim() || null }
    if (!(await act({ id: petition.id, expectedVersion: petition.version, input }))) return
    if (kind === 'DENUNCIATION') onSealed()
    onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <SelectField
          label={t('petition.kind')}
          value={kind}
          onChange={(value) => setKind(value as PetitionKind)}
          options={KINDS.map((value) => ({ value, label: t(`petition.kinds.${value}`) }))}
        />
        {kind === 'DENUNCIATION' && petition.kind !== 'DENUNCIATION' ? (
          <Alert tone="soon" title={t('petition.denunciationTitle')}>
            {t('petition.denunciationHint')}
          </Alert>
        ) : null}
        <SelectField
          label={t('petition.jurisdiction')}
          value={jurisdiction}
          onChange={(value) => setJurisdiction(value as Jurisdiction)}
          options={JURISDICTIONS.map((value) => ({ value, label: t(`petition.jurisdictions.${value}`) }))}
        />
        <CheckField
          label={t('petition.conditionsMetLong')}
          value={conditionsMet}
          onChange={setConditionsMet}
        />
        <TextArea
          label={t('petition.reason')}
          hint={t('petition.reasonHint')}
          value={reason}
          onChange={setReason}
          error={wrongIn(problem, 'reason')}
          rows={2}
        />
        <ActFoot
          problem={problem}
          fields={['reason']}
          busy={busy}
          save={t('petition.acts.classify')}
          cancel={t('posting.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
