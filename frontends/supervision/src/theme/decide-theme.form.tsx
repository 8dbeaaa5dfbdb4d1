import { Form, seen, useScope, useText } from '@province/portal-kit'
import { DecideThemeDocument } from '../generated/graphql.ts'

/** Records the decision of a theme; a delegation goes out by it. */
export function DecideThemeForm(props: { theme: { id: string; version: number }; onDone: () => void }) {
  const t = useText('supervision')
  const { today } = useScope()
  return (
    <Form
      document={DecideThemeDocument}
      fields={{
        document: {
          kind: 'text',
          label: t('theme.document'),
          hint: t('theme.documentHint'),
          required: true,
        },
        decidedOn: { kind: 'day', label: t('theme.decidedOn'), first: today, required: true },
        lead: { kind: 'text', label: t('theme.lead'), hint: t('theme.leadHint'), required: true },
      }}
      send={(input) => ({ ...seen(props.theme), input })}
      save={t('theme.decide')}
      onClose={props.onDone}
    />
  )
}
