import { Form, seen, useText } from '@province/portal-kit'
import { CorrectReceptionSessionDocument, type SessionFactsFragment } from '../generated/graphql.ts'
import { holdingOf, useHolding } from './holding.ts'

interface CorrectSessionProps {
  session: SessionFactsFragment
  onDone: () => void
}

/** Tells a session anew: who received, where, and whether nobody came. */
export function CorrectSessionForm({ session, onDone }: CorrectSessionProps) {
  const t = useText('complaints')
  const fields = useHolding(session)
  return (
    <Form
      document={CorrectReceptionSessionDocument}
      fields={(typed) => fields(typed, session.kind === 'REGULAR')}
      send={(values) => ({ ...seen(session), input: holdingOf(values, session.held) })}
      save={t('session.saveAgain')}
      onClose={onDone}
      focus
    />
  )
}
