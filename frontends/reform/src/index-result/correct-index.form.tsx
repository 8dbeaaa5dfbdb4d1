import { Form, seen, useText } from '@province/portal-kit'
import { CorrectIndexResultDocument, type RankFactsFragment } from '../generated/graphql.ts'
import { useStanding } from './standing.ts'

/** Corrects what a result says; who saw an older version is told. */
export function CorrectIndexForm({ result, onDone }: { result: RankFactsFragment; onDone: () => void }) {
  const t = useText('reform')
  return (
    <Form
      document={CorrectIndexResultDocument}
      fields={useStanding(result)}
      send={(input) => ({ ...seen(result), input })}
      save={t('form.save')}
      onClose={onDone}
    />
  )
}
