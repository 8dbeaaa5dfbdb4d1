import { Form, useScope, useText } from '@province/portal-kit'
import { PlanOnlineReceptionDocument } from '../generated/graphql.ts'
import { ONLINE_KINDS } from './online-words.ts'

/** Plans a session that is to be held online. */
export function PlanOnlineReceptionForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={PlanOnlineReceptionDocument}
      about={t('online.about')}
      fields={{
        on: { kind: 'day', label: t('online.on'), required: true, first: today, half: true },
        startsAt: {
          kind: 'text',
          label: t('online.startsAt'),
          hint: t('online.timeHint'),
          first: '08:00',
          required: true,
          half: true,
        },
        kind: {
          kind: 'choice',
          label: t('online.kind'),
          options: ONLINE_KINDS.map((value) => ({ value, label: t(`online.kinds.${value}`) })),
        },
        subject: {
          kind: 'text',
          label: t('online.subject'),
          hint: t('online.subjectHint'),
          required: true,
        },
        places: { kind: 'text', label: t('online.places'), hint: t('online.placesHint'), required: true },
      }}
      send={(input) => ({ input: { unit, ...input } })}
      save={t('online.plan')}
      onClose={onDone}
      focus
    />
  )
}
