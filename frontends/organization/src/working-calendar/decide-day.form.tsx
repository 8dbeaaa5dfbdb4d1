import { Form, useScope, useText } from '@province/portal-kit'
import { DecideCalendarDayDocument, type DecidedDayKind } from '../generated/graphql.ts'

const KINDS: readonly DecidedDayKind[] = ['HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'SWAPPED_IN', 'UNCONFIRMED']

interface DecideDayProps {
  onDone: (day: string) => void
  onCancel: () => void
}

/** Decides what a day is; every deadline that goes over it follows. */
export function DecideDayForm({ onDone, onCancel }: DecideDayProps) {
  const t = useText('organization')
  const { today } = useScope()
  const word = (name: string) => ({
    label: t(`workingCalendar.${name}`),
    hint: t(`workingCalendar.${name}Hint`),
  })
  return (
    <Form
      document={DecideCalendarDayDocument}
      fields={({ kind }) => ({
        day: { kind: 'day', label: t('workingCalendar.day'), required: true },
        kind: {
          kind: 'choice',
          label: t('workingCalendar.kind'),
          options: KINDS.map((value) => ({ value, label: t(`workingCalendar.kinds.${value}`) })),
          hint: t(`workingCalendar.kindHints.${kind ?? KINDS[0]}`),
        },
        name: { kind: 'text', ...word('name'), required: true },
        document: { kind: 'text', ...word('document'), required: true },
        decidedOn: { kind: 'day', label: t('workingCalendar.decidedOn'), first: today, required: true },
      })}
      send={(input) => ({ input })}
      onDone={(_answer, { day }) => onDone(day)}
      save={t('workingCalendar.save')}
      onClose={onCancel}
    />
  )
}
