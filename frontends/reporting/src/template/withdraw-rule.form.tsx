import { Form, seen, useText } from '@province/portal-kit'
import { WithdrawEntryRuleDocument } from '../generated/graphql.ts'

interface WithdrawRuleProps {
  rule: { id: string; version: number; message: string }
  onDone: () => void
}

/** Withdraws a rule: nothing is checked by it any more. */
export function WithdrawRuleForm({ rule, onDone }: WithdrawRuleProps) {
  const t = useText('reporting')
  return (
    <Form
      document={WithdrawEntryRuleDocument}
      about={t('rule.withdrawHint', { message: rule.message })}
      fields={{}}
      send={() => seen(rule)}
      save={t('rule.withdraw')}
      onClose={onDone}
    />
  )
}
