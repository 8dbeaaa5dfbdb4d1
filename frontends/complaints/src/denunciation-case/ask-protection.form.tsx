import { Form, useScope, useText } from '@province/portal-kit'
import { AskProtectionDocument, type ProtectedPerson, type ProtectionKind } from '../generated/graphql.ts'

const KINDS: readonly ProtectionKind[] = ['CONFIDENTIALITY', 'EMPLOYMENT', 'LIFE_HEALTH_PROPERTY']
const PEOPLE: readonly ProtectedPerson[] = ['DENOUNCER', 'RELATIVE']

/** Records that protection was asked for. */
export function AskProtectionForm({ seenCase, onDone }: { seenCase: { id: string }; onDone: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={AskProtectionDocument}
      fields={{
        kind: {
          kind: 'choice',
          label: t('protection.kind'),
          required: true,
          options: KINDS.map((value) => ({ value, label: t(`protection.kinds.${value}`) })),
        },
        person: {
          kind: 'choice',
          label: t('protection.person'),
          required: true,
          options: PEOPLE.map((value) => ({ value, label: t(`protection.people.${value}`) })),
        },
        askedOn: { kind: 'day', label: t('protection.askedOn'), required: true, first: today, half: true },
        reason: { kind: 'long', label: t('protection.reason'), required: true, rows: 3 },
      }}
      send={(input) => ({ input: { case: seenCase.id, ...input } })}
      save={t('protection.ask')}
      onClose={onDone}
    />
  )
}
