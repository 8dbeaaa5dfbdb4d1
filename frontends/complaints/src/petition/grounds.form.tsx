import { type FormEvent, Stack, useAct, useScope, useText } from '@province/portal-kit'
import type { PetitionFactsFragment } from '../generated/graphql.ts'
import { GROUNDS_FIELDS, GroundsFields, useGrounds } from './grounds-fields.view.tsx'
import { outcomeDocuments, type PlainOutcome } from './outcomes.ts'
import { ActFoot } from './refused.view.tsx'

interface GroundsFormProps {
  petition: Pick<PetitionFactsFragment, 'id' | 'version'>
  outcome: PlainOutcome
  onDone: () => void
}

/** Ends the handling of a petition in one of the ways that the rules leave. */
export function GroundsForm({ petition, outcome, onDone }: GroundsFormProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const { grounds, input, change } = useGrounds(today)
  const { act, busy, problem } = useAct(outcomeDocuments[outcome])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ id: petition.id, expectedVersion: petition.version, input })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <p className="complaints-text">{t(`petition.actHints.${outcome}`)}</p>
        <GroundsFields grounds={grounds} onChange={change} problem={problem} focus />
        <ActFoot
          problem={problem}
          fields={GROUNDS_FIELDS}
          busy={busy}
          save={t(`petition.acts.${outcome}`)}
          cancel={t('posting.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
