import { WordButton } from '../design/button.tsx'
import { Meta, Row, Stack } from '../design/layout.tsx'
import type { OwnPart } from '../form/fields.ts'
import { useText } from '../i18n/use-text.ts'
import { ChooseFiles } from './choose-files.tsx'
import { useBytes } from './use-bytes.ts'

const NO_FILES: readonly File[] = []

interface ChosenFilesProps {
  label: string
  chosen: readonly File[]
  onChange: (files: readonly File[]) => void
}

/** Files that are going to be sent once what they belong to is recorded. */
export function ChosenFiles({ label, chosen, onChange }: ChosenFilesProps) {
  const t = useText('kit')
  const bytes = useBytes()
  return (
    <Stack gap={8}>
      <Row>
        <ChooseFiles label={label} onChoose={(more) => onChange([...chosen, ...more])} />
      </Row>
      <ul className="pk-files" aria-label={label}>
        {chosen.map((file) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`}>
            <Row spread>
              <span>
                {file.name} <Meta>{bytes(file.size)}</Meta>
              </span>
              <WordButton onClick={() => onChange(chosen.filter((each) => each !== file))}>
                {t('file.leaveOut')}
              </WordButton>
            </Row>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

/** A question of a form by which files are chosen; what was chosen waits by `leaveFiles` for the page of what is recorded. */
export const filesField = (label: string, note?: string) => ({
  kind: 'own' as const,
  label,
  note,
  first: NO_FILES,
  draw: ({ value, change }: OwnPart<readonly File[]>) => (
    <ChosenFiles label={label} chosen={value} onChange={change} />
  ),
})
