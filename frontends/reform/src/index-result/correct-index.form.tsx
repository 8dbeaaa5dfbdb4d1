import { Form, seen, useText } from '@province/portal-kit'
import { CorrectIndexResultDocument, type ScoreFactsFragment } from '../generated/graphql.ts'
import { useStanding } from './standing.ts'

/** Corrects what a result says; who saw an older version is told. */
export function CorrectIndexForm({ result, onDone }: { result: ScoreFactsFragment; onDone: () => void }) {
  const t = useText('reform')
  const { fields, told } = useStanding(result)
  return (
    <Form
      document={CorrectIndexResultDocument}
      fields={fields}
      send={(input) => ({ ...seen(result), input: told(input) })}
      save={t('form.save')}
      onClose={onDone}
    />
  )
}
