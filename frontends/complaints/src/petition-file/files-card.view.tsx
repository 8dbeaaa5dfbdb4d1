import {
  Button,
  Card,
  IconButton,
  Meta,
  Refusal,
  Row,
  Stack,
  StateBadge,
  useLanguage,
  useRef,
  useText,
} from '@province/portal-kit'
import type { PetitionFileFactsFragment } from '../generated/graphql.ts'
import type { IntakeKeeper } from '../keeping/intake-keeper.ts'
import { AbandonFile } from './abandon-file.view.tsx'
import { type Upload, useUploads } from './use-uploads.ts'

const KINDS = 'application/pdf,image/jpeg,image/png'

/** Sizes as people read them. */
export function useBytes(): (bytes: number) => string {
  const { number } = useLanguage()
  return (bytes) =>
    bytes < 1 << 20 ? `${number(Math.ceil(bytes / 1024))} KB` : `${number(bytes / (1 << 20), 1)} MB`
}

interface FilesCardProps {
  keeper: IntakeKeeper
  /** Files that came before the page was opened. */
  kept: readonly PetitionFileFactsFragment[]
}

/** Scans and photographs that come with a petition, sealed like its text. */
export function FilesCard({ keeper, kept }: FilesCardProps) {
  const t = useText('complaints')
  const bytes = useBytes()
  const input = useRef<HTMLInputElement>(null)
  const { uploads, choose, stop } = useUploads(keeper, t('intake.fileTooLarge'))
  return (
    <Card title={t('petition.files')} about={t('intake.filesAbout')}>
      <Stack gap={8}>
        <Row>
          <Button icon="add" onClick={() => input.current?.click()}>
            {t('intake.chooseFiles')}
          </Button>
          <input
            ref={input}
            type="file"
            className="pk-unseen"
            tabIndex={-1}
            aria-label={t('petition.files')}
            multiple
            accept={KINDS}
            onChange={(event) => {
              void choose([...(event.currentTarget.files ?? [])])
              event.currentTarget.value = ''
            }}
          />
        </Row>
        <ul className="complaints-files" aria-label={t('petition.files')}>
          {kept
            .filter(({ state }) => state !== 'ABANDONED')
            .map((file) => (
              <li key={file.id}>
                <Row spread>
                  <span>
                    {t('petition.file', { place: file.place })} <Meta>{bytes(file.bytes)}</Meta>
                  </span>
                  {file.state === 'KEPT' ? (
                    <StateBadge tone="done" word={t('intake.fileStates.KEPT')} />
                  ) : (
                    <AbandonFile file={file} />
                  )}
                </Row>
              </li>
            ))}
          {uploads.map((upload) => (
            <UploadLine key={upload.key} upload={upload} onStop={() => stop(upload.key)} />
          ))}
        </ul>
      </Stack>
    </Card>
  )
}

function UploadLine({ upload, onStop }: { upload: Upload; onStop: () => void }) {
  const t = useText('complaints')
  const bytes = useBytes()
  const { name, file, problem } = upload
  const state = file?.state ?? 'UPLOADING'
  const sending = state === 'UPLOADING' && !problem
  return (
    <li>
      <Row spread>
        <span>
          {name} <Meta>{bytes(upload.bytes)}</Meta>
        </span>
        {sending ? (
          <IconButton icon="close" label={t('intake.stopFile', { name })} onClick={onStop} />
        ) : problem ? null : (
          <StateBadge tone={state === 'KEPT' ? 'done' : 'plain'} word={t(`intake.fileStates.${state}`)} />
        )}
      </Row>
      {sending ? (
        <progress
          className="complaints-progress"
          aria-label={t('intake.sendingFile', { name })}
          max={upload.bytes}
          value={file?.savedBytes ?? 0}
        />
      ) : null}
      <Refusal problem={problem} />
    </li>
  )
}
