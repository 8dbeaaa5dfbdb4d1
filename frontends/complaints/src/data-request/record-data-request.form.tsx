import { type Finding, Form, useCallback, usePartQuery, useScope, useText } from '@province/portal-kit'
import { PetitionsForDataDocument, RecordDataRequestDocument } from '../generated/graphql.ts'
import { DATA_REQUEST_KINDS } from './data-request-words.ts'
import { momentFields, momentOf } from './moment.ts'

const CHANNELS = ['IN_PERSON', 'POST', 'ONLINE', 'TELEPHONE'] as const

/** Records what a person asks of their data; who they are stays with the petition. */
export function RecordDataRequestForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  const usePetitions = useCallback((query: string) => usePetitionsOf(unit, query), [unit])
  return (
    <Form
      document={RecordDataRequestDocument}
      about={t('dataRequest.about')}
      fields={{
        petition: {
          kind: 'found',
          label: t('dataRequest.petition'),
          hint: t('dataRequest.petitionHint'),
          required: true,
          useFinding: usePetitions,
        },
        kind: {
          kind: 'choice',
          label: t('dataRequest.kind'),
          options: DATA_REQUEST_KINDS.map((value) => ({ value, label: t(`dataRequest.kinds.${value}`) })),
          half: true,
        },
        channel: {
          kind: 'choice',
          label: t('dataRequest.channel'),
          options: CHANNELS.map((value) => ({ value, label: t(`dataRequest.channels.${value}`) })),
          half: true,
        },
        ...momentFields({ day: t('dataRequest.receivedOn') }, today, t),
        asks: {
          kind: 'long',
          label: t('dataRequest.asks'),
          hint: t('dataRequest.asksHint'),
          rows: 3,
          required: true,
        },
      }}
      send={({ day, time, ...input }) => ({ input: { unit, receivedAt: momentOf(day, time), ...input } })}
      save={t('dataRequest.record')}
      onClose={onDone}
      focus
    />
  )
}

/** Petitions of the unit itself: another one’s request is another unit’s to answer. */
function usePetitionsOf(within: string, search: string): Finding {
  const { data, loading } = usePartQuery(PetitionsForDataDocument, {
    variables: { within, search },
    skip: search === '',
  })
  const found = (data?.petitions?.edges ?? []).map(({ node }) => node)
  return {
    hits: found
      .filter(({ unit }) => unit?.id === within)
      .map(({ id, code, summary }) => ({ id, name: code, about: summary })),
    busy: loading,
  }
}
