import { Alert, formatDate, usePartQuery, useScope, useText } from '@province/portal-kit'
import { type DutyFactsFragment, ReceptionRulesRunOutDocument } from '../generated/graphql.ts'

type Rule = DutyFactsFragment['runOut'][number]

/** Rules that ran out without a later one having been read: no number of days is known then, which is not none. */
export function RulesRunOut({ rules }: { rules: readonly Rule[] }) {
  const t = useText('complaints')
  return rules.map(({ code, subject, article, validTo }) => (
    <Alert key={code} tone="soon" title={t('duty.runOut', { subject, date: formatDate(validTo) })}>
      {t('duty.runOutNext', { article })}
    </Alert>
  ))
}

/** Those of the period in view, of every tier. */
export function RulesRunOutInView() {
  const { window } = useScope()
  const { data } = usePartQuery(ReceptionRulesRunOutDocument, { variables: { window } })
  return <RulesRunOut rules={data?.receptionRulesRunOut ?? []} />
}
