import { Alert, Button, Meta, Row, Stack, TextArea, useState, useText } from '@province/portal-kit'
import { readPasted, type TypedLine } from './plan-lines.ts'

/** Takes rows copied from a sheet; says which are not whole before any is kept. */
export function PasteForm(props: { onSave: (lines: TypedLine[]) => void; onCancel: () => void }) {
  const t = useText('organization')
  const [text, setText] = useState('')
  const { lines, wrong } = readPasted(text)
  return (
    <Stack>
      <TextArea
        label={t('plan.pasted')}
        value={text}
        onChange={setText}
        hint={t('plan.pasteHint')}
        rows={10}
      />
      {wrong.length > 0 ? (
        <Alert tone="late" title={t('plan.pasteWrong', { rows: wrong.join(', ') })}>
          {t('plan.pasteWrongHint')}
        </Alert>
      ) : (
        <Meta>{t('plan.pasteCount', { count: lines.length })}</Meta>
      )}
      <Row>
        <Button
          kind="main"
          disabled={lines.length === 0 || wrong.length > 0}
          onClick={() => props.onSave(lines)}
        >
          {t('plan.pasteKeep')}
        </Button>
        <Button onClick={props.onCancel}>{t('plan.back')}</Button>
      </Row>
    </Stack>
  )
}
