import { Form, seen, useText } from '@province/portal-kit'
import { WithdrawStatedFigureDocument } from '../generated/graphql.ts'

interface WithdrawFigureFormProps {
  figure: { id: string; version: number; label: string }
  onDone: () => void
}

/** Takes back a figure that was entered by mistake; what it said stays readable. */
export function WithdrawFigureForm({ figure, onDone }: WithdrawFigureFormProps) {
  const t = useText('reporting')
  return (
    <Form
      document={WithdrawStatedFigureDocument}
      fields={{ reason: { kind: 'long', label: t('history.whyWithdrawn'), rows: 3, required: true } }}
      send={(said) => ({ ...seen(figure), ...said })}
      about={t('history.withdrawAbout', { label: figure.label })}
      save={t('history.withdraw')}
      onClose={onDone}
    />
  )
}
