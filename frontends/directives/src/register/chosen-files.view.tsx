import { ChooseFiles, Meta, Row, Stack, useBytes, useText, WordButton } from '@province/portal-kit'

/** Files that are going to be sent once the document is registered. */
export function ChosenFiles(props: { chosen: readonly File[]; onChange: (files: readonly File[]) => void }) {
  const t = useText('directives')
  const bytes = useBytes()
  const { chosen, onChange } = props
  return (
    <Stack gap={8}>
      <Row>
        <ChooseFiles label={t('register.files')} onChoose={(more) => onChange([...chosen, ...more])} />
      </Row>
      <ul className="pk-files" aria-label={t('register.files')}>
        {chosen.map((file) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`}>
            <Row spread>
              <span>
                {file.name} <Meta>{bytes(file.size)}</Meta>
              </span>
              <WordButton onClick={() => onChange(chosen.filter((each) => each !== file))}>
                {t('register.leaveOut')}
              </WordButton>
            </Row>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
