import { Meta, PlainForm, useText } from '@province/portal-kit'
import { readPasted, type TypedLine } from './plan-lines.ts'

/** Takes rows copied from a sheet; says which are not whole before any is kept. */
export function PasteForm(props: { onSave: (lines: TypedLine[]) => void; onCancel: () => void }) {
  const t = useText('organization')
  const wrongIn = (text: string) => {
    const { wrong } = readPasted(text)
    return wrong.length > 0 ? t('plan.pasteWrong', { rows: wrong.join(', ') }) : undefined
  }
  return (
    <PlainForm
      fields={({ text }) => ({
        text: {
          kind: 'long',
          label: t('plan.pasted'),
          hint: t('plan.pasteHint'),
          rows: 10,
          required: true,
          check: wrongIn,
          note: <PasteCount text={String(text ?? '')} />,
        },
      })}
      onSend={async ({ text }) => {
        props.onSave(readPasted(text).lines)
        return true
      }}
      busy={false}
      problem={undefined}
      save={t('plan.pasteKeep')}
      cancel={t('plan.back')}
      onClose={props.onCancel}
    />
  )
}

/** How many rows are whole so far, and which are not. */
function PasteCount({ text }: { text: string }) {
  const t = useText('organization')
  const { lines, wrong } = readPasted(text)
  if (wrong.length === 0) return <Meta>{t('plan.pasteCount', { count: lines.length })}</Meta>
  return (
    <Meta>
      {t('plan.pasteWrong', { rows: wrong.join(', ') })} {t('plan.pasteWrongHint')}
    </Meta>
  )
}
