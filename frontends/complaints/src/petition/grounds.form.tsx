import { Form, seen, useText } from '@province/portal-kit'
import type { PetitionFactsFragment } from '../generated/graphql.ts'
import { useGrounds } from './grounds.ts'
import { outcomeDocuments, type PlainOutcome } from './outcomes.ts'

interface GroundsFormProps {
  petition: Pick<PetitionFactsFragment, 'id' | 'version'>
  outcome: PlainOutcome
  onDone: () => void
}

/** Ends the handling of a petition in one of the ways that the rules leave. */
export function GroundsForm({ petition, outcome, onDone }: GroundsFormProps) {
  const t = useText('complaints')
  return (
    <Form
      document={outcomeDocuments[outcome]}
      fields={useGrounds()}
      send={(input) => ({ ...seen(petition), input })}
      about={t(`petition.actHints.${outcome}`)}
      save={t(`petition.acts.${outcome}`)}
      onClose={onDone}
    />
  )
}
