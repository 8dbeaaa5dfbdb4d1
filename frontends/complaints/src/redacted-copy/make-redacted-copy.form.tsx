import { Form, useText } from '@province/portal-kit'
import { MakeRedactedCopyDocument } from '../generated/graphql.ts'

interface MakeProps {
  request: { id: string }
  /** What was written, as the sight shows it. */
  original: string
  onDone: () => void
}

/** Makes a redacted copy: the original stands in it, and who makes it takes out what tells of the denouncer. */
export function MakeRedactedCopyForm({ request, original, onDone }: MakeProps) {
  const t = useText('complaints')
  return (
    <Form
      document={MakeRedactedCopyDocument}
      about={t('redactedCopy.makeAbout')}
      fields={{
        title: {
          kind: 'text',
          label: t('redactedCopy.name'),
          first: t('redactedCopy.firstName'),
          required: true,
        },
        text: {
          kind: 'long',
          label: t('redactedCopy.text'),
          hint: t('redactedCopy.textHint'),
          first: original,
          required: true,
          rows: 12,
        },
      }}
      send={(input) => ({ input: { ...input, sight: request.id } })}
      save={t('redactedCopy.save')}
      onClose={onDone}
      focus
    />
  )
}
