import {
  AbandonFile,
  Card,
  ChooseFiles,
  Meta,
  Row,
  Stack,
  StateBadge,
  UploadLine,
  useApolloClient,
  useBytes,
  useText,
  useUploads,
} from '@province/portal-kit'
import { AbandonFileDocument, type PetitionFileFactsFragment } from '../generated/graphql.ts'
import type { IntakeKeeper } from '../keeping/intake-keeper.ts'
import { uploadPort } from './upload-port.ts'

interface FilesCardProps {
  keeper: IntakeKeeper
  /** Files that came before the page was opened. */
  kept: readonly PetitionFileFactsFragment[]
}

/** Scans and photographs that come with a petition, sealed like its text. */
export function FilesCard({ keeper, kept }: FilesCardProps) {
  const t = useText('complaints')
  const bytes = useBytes()
  const client = useApolloClient()
  const { uploads, choose, stop } = useUploads(async () => {
    const intake = await keeper.opened()
    return intake ? uploadPort(client, intake.id) : { problem: keeper.state().problem }
  })
  return (
    <Card title={t('petition.files')} about={t('intake.filesAbout')}>
      <Stack gap={8}>
        <Row>
          <ChooseFiles label={t('petition.files')} onChoose={(files) => void choose(files)} />
        </Row>
        <ul className="pk-files" aria-label={t('petition.files')}>
          {kept
            .filter(({ state }) => state !== 'ABANDONED')
            .map((file) => (
              <li key={file.id}>
                <Row spread>
                  <span>
                    {t('petition.file', { place: file.place })} <Meta>{bytes(file.bytes)}</Meta>
                  </span>
                  {file.state === 'KEPT' ? (
                    <StateBadge tone="done" word={t('intake.fileKept')} />
                  ) : (
                    <AbandonFile file={file} document={AbandonFileDocument} />
                  )}
                </Row>
              </li>
            ))}
          {uploads.map((upload) => (
            <UploadLine
              key={upload.key}
              upload={upload}
              kept={t('intake.fileKept')}
              onStop={() => stop(upload.key)}
            />
          ))}
        </ul>
      </Stack>
    </Card>
  )
}
