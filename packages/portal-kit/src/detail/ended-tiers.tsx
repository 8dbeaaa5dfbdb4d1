import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { ReactNode } from 'react'
import { Alert } from '../design/alert.tsx'
import { formatDate } from '../format/date.ts'
import { usePartQuery } from '../graph/part-query.ts'
import { useText } from '../i18n/use-text.ts'
import { useScope } from '../scope/scope-context.tsx'

/** The tiers of the hierarchy, each with what ended it. */
interface Tiers {
  unitTiers: readonly { level: string; to: string | null; endedBy: string | null }[] | null
}

interface EndedTiersProps<Variables extends OperationVariables> {
  /** How the slice asks for the tiers: the gateway answers published documents alone. */
  document: TypedDocumentNode<Tiers, Variables>
  /** What becomes of what the law worded for such a tier, by the law that ended it. */
  says: (basis: string) => ReactNode
}

/** Tiers that there are no longer on the day in view, each with what a page says of duties that the law words for it. */
export function EndedTiers<Variables extends OperationVariables>(props: EndedTiersProps<Variables>) {
  const t = useText('kit')
  const { asOf } = useScope()
  const document = props.document as TypedDocumentNode<Tiers, OperationVariables>
  const ended = (usePartQuery(document).data?.unitTiers ?? []).flatMap(({ level, to, endedBy }) =>
    to && to <= asOf ? [{ level, to, endedBy: endedBy ?? '' }] : [],
  )
  return ended.map(({ level, to, endedBy }) => (
    <Alert
      key={level}
      tone="info"
      title={t('tierEnded', { level: t(`levelsInText.${level}`), date: formatDate(to) })}
    >
      {props.says(endedBy)}
    </Alert>
  ))
}
