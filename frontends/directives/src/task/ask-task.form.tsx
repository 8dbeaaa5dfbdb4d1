import { Form, type RecordShown, useText } from '@province/portal-kit'
import {
  AskComplaintsTaskDocument,
  AskReformTaskDocument,
  AskSupervisionTaskDocument,
} from '../generated/graphql.ts'

/** By which field each domain asks: the record and its event stay where they are. */
const ASKS = {
  supervision: AskSupervisionTaskDocument,
  complaints: AskComplaintsTaskDocument,
  reform: AskReformTaskDocument,
} as const

type Asking = keyof typeof ASKS

const isAsking = (domain: string): domain is Asking => domain in ASKS

/** Asks that a task be given for a record: who leads, what result is expected, until when. */
export function AskTaskForm({ record, onDone }: { record: RecordShown; onDone: () => void }) {
  const t = useText('directives')
  const [first] = record.units
  if (!isAsking(record.domain)) return null
  return (
    <Form
      document={ASKS[record.domain] as typeof AskSupervisionTaskDocument}
      about={t('task.ofRecord.lag')}
      fields={(typed) => ({
        title: { kind: 'text', label: t('task.titleField'), required: true },
        expectedResult: { kind: 'long', label: t('task.expectedResult'), required: true },
        unit: {
          kind: 'choice',
          label: t('task.ofRecord.giverUnit'),
          options: record.units.map(({ id, name }) => ({ value: id, label: name })),
          first: first?.id ?? '',
        },
        givenBy: {
          kind: 'body',
          label: t('task.giver'),
          of: typeof typed.unit === 'string' ? typed.unit : (first?.id ?? ''),
          required: true,
        },
        ledBy: { kind: 'body', label: t('task.lead'), hint: t('task.ledByHint'), required: true },
        dueOn: { kind: 'day', label: t('task.dueOn'), required: true },
      })}
      send={(typed) => ({ input: { ...typed, record: record.ids.at(-1) ?? '' } })}
      save={t('task.ofRecord.ask')}
      onClose={onDone}
    />
  )
}
