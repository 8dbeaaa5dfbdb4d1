import { Form, useScope, useText } from '@province/portal-kit'
import { momentFields, momentOf } from '../data-request/moment.ts'
import { RecordDataBreachDocument } from '../generated/graphql.ts'
import { BREACH_NOTIFIED } from './data-breach-words.ts'

/** Records that personal data got out or was lost, as far as it is known. */
export function RecordDataBreachForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={RecordDataBreachDocument}
      about={t('dataBreach.about')}
      fields={{
        ...momentFields({ day: t('dataBreach.noticedOn') }, today, t),
        happened: {
          kind: 'long',
          label: t('dataBreach.happened'),
          hint: t('dataRequest.asksHint'),
          rows: 3,
          required: true,
        },
        people: {
          kind: 'number',
          label: t('dataBreach.people'),
          hint: t('dataBreach.peopleHint'),
          whole: true,
          least: 0,
        },
        measures: { kind: 'long', label: t('dataBreach.measures'), rows: 3 },
        notify: {
          kind: 'several',
          label: t('dataBreach.notify'),
          options: BREACH_NOTIFIED.map((value) => ({ value, label: t(`dataBreach.notified.${value}`) })),
          first: ['DATA_AUTHORITY'],
          required: true,
        },
      }}
      send={({ day, time, ...input }) => ({ input: { unit, noticedAt: momentOf(day, time), ...input } })}
      save={t('dataBreach.record')}
      onClose={onDone}
      focus
    />
  )
}
