import { Form, useScope, useText } from '@province/portal-kit'
import { OpenSubmissionPeriodDocument } from '../generated/graphql.ts'

/** Opens a period: by the rule around a day, or of days of its own with a reason. */
export function OpenPeriodForm({ template, onDone }: { template: string; onDone: () => void }) {
  const t = useText('reporting')
  const { today } = useScope()
  return (
    <Form
      document={OpenSubmissionPeriodDocument}
      about={t('template.openHint')}
      fields={{
        day: { kind: 'day', label: t('template.day'), required: true, first: today },
        from: { kind: 'day', label: t('template.cutFrom') },
        to: { kind: 'day', label: t('template.cutTo') },
        reason: { kind: 'long', label: t('template.cutReason'), rows: 2 },
      }}
      send={({ day, from, to, reason }) => ({
        input: {
          template,
          day,
          cutOff: from && to ? { from, to, reason: reason ?? '' } : null,
        },
      })}
      save={t('template.open')}
      onClose={onDone}
    />
  )
}
