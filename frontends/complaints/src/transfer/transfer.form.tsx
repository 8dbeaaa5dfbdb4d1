import { Alert, type FormEvent, Stack, useAct, useScope, useState, useText } from '@province/portal-kit'
import { type PetitionFactsFragment, TransferPetitionDocument } from '../generated/graphql.ts'
import { GROUNDS_FIELDS, GroundsFields, useGrounds } from '../petition/grounds-fields.view.tsx'
import { ActFoot, wrongIn } from '../petition/refused.view.tsx'
import { type ChosenUnit, UnitChoice } from '../unit-choice/unit-choice.view.tsx'

interface TransferFormProps {
  petition: Pick<PetitionFactsFragment, 'id' | 'version' | 'complainedUnit'>
  onDone: () => void
}

/** Sends a petition on to another unit; never to whoever is complained of. */
export function TransferForm({ petition, onDone }: TransferFormProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const [to, setTo] = useState<ChosenUnit | undefined>()
  const { grounds, input, change } = useGrounds(today)
  const { act, busy, problem } = useAct(TransferPetitionDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!to) return
    const asked = { id: petition.id, expectedVersion: petition.version, input: { ...input, to: to.id } }
    if (await act(asked)) onDone()
  }
  const { complainedUnit } = petition
  return (
    <form onSubmit={submit}>
      <Stack>
        <p className="complaints-text">{t('transfer.sendHint')}</p>
        {complainedUnit ? (
          <Alert tone="info" title={t('transfer.notTo', { unit: complainedUnit.name })} />
        ) : null}
        <UnitChoice label={t('transfer.to')} chosen={to} onChoose={setTo} error={wrongIn(problem, 'to')} />
        <GroundsFields grounds={grounds} onChange={change} problem={problem} />
        <ActFoot
          problem={problem}
          fields={[...GROUNDS_FIELDS, 'to']}
          busy={busy}
          save={t('petition.acts.transfer')}
          cancel={t('posting.cancel')}
          onCancel={onDone}
          disabled={!to}
        />
      </Stack>
    </form>
  )
}
