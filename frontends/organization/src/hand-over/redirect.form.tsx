import { addDays, Form, ProblemAlert, Skeleton, seen, useQuery, useText } from '@province/portal-kit'
import { HandOverSuccessorsDocument, RedirectHandOverDocument } from '../generated/graphql.ts'

/** What is to go to another successor, as it was seen. */
export interface Redirected {
  id: string
  version: number
  label: string
  effectiveOn: string
  from?: { id: string } | null
  to?: { id: string } | null
}

/** Gives an open item to another successor of the unit that ended, until it is accepted. */
export function RedirectForm({ item, onDone }: { item: Redirected; onDone: () => void }) {
  const t = useText('organization')
  const { data, error, refetch } = useQuery(HandOverSuccessorsDocument, {
    variables: { id: item.from?.id ?? '', asOf: addDays(item.effectiveOn, -1) },
  })
  const units = data?.unit?.successors.flatMap(({ unit }) => (unit ? [unit] : []))
  if (!units) return error ? <ProblemAlert error={error} onRetry={() => refetch()} /> : <Skeleton lines={3} />
  return (
    <Form
      document={RedirectHandOverDocument}
      fields={{
        unit: {
          kind: 'choice',
          label: t('handOver.successor'),
          hint: units.length < 2 ? t('handOver.onlyOne') : undefined,
          options: units.map(({ id, name }) => ({ value: id, label: name })),
          first: item.to?.id ?? null,
        },
      }}
      send={({ unit }) => ({ ...seen(item), unit })}
      about={item.label}
      save={t('handOver.redirectSave')}
      cancel={t('plan.back')}
      onClose={onDone}
    />
  )
}
