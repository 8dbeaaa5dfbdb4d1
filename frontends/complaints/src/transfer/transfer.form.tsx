import { Alert, Form, seen, useText } from '@province/portal-kit'
import { type PetitionFactsFragment, TransferPetitionDocument } from '../generated/graphql.ts'
import { useGrounds } from '../petition/grounds.ts'

interface TransferFormProps {
  petition: Pick<PetitionFactsFragment, 'id' | 'version' | 'complainedUnit'>
  onDone: () => void
}

/** Sends a petition on to another unit; never to whoever is complained of. */
export function TransferForm({ petition, onDone }: TransferFormProps) {
  const t = useText('complaints')
  const { complainedUnit } = petition
  return (
    <Form
      document={TransferPetitionDocument}
      fields={{ to: { kind: 'unit', label: t('transfer.to'), required: true }, ...useGrounds() }}
      send={(input) => ({ ...seen(petition), input })}
      about={
        <>
          <p className="pk-text">{t('transfer.sendHint')}</p>
          {complainedUnit ? (
            <Alert tone="info" title={t('transfer.notTo', { unit: complainedUnit.name })} />
          ) : null}
        </>
      }
      save={t('petition.acts.transfer')}
      onClose={onDone}
    />
  )
}
