import {
  AbandonFile,
  Card,
  ChooseFiles,
  CopyLine,
  Empty,
  Meta,
  Row,
  Stack,
  StateBadge,
  UploadLine,
  useApolloClient,
  useBytes,
  useEffect,
  useMay,
  useText,
  useUploads,
} from '@province/portal-kit'
import {
  AbandonDocumentFileDocument,
  type DocumentFileFactsFragment,
  DocumentFilePartDocument,
  type RegisteredDocumentQuery,
} from '../generated/graphql.ts'
import { uploadPort } from './upload-port.ts'
import { takeFiles } from './waiting-files.ts'

type Shown = NonNullable<RegisteredDocumentQuery['registeredDocument']>

/** The files of a registered document: each to be saved by whoever sees it, more to be sent by who may register. */
export function DocumentFiles({ document }: { document: Shown }) {
  const t = useText('directives')
  const client = useApolloClient()
  const may = useMay('directive.register')
  const { uploads, choose, stop } = useUploads((chosen) => uploadPort(client, document.id, chosen.name))
  const send = async (files: readonly File[]) => {
    if (files.length === 0) return
    await choose(files)
    await client.refetchQueries({ include: 'active' })
  }
  // What was chosen while the document was being registered is sent now that it is.
  useEffect(() => {
    void send(takeFiles(document.id))
  }, [document.id])
  if (document.classification === 'SECRET') return null
  const listed = new Set(document.files.map(({ id }) => id))
  const coming = uploads.filter(({ file }) => file?.state !== 'KEPT' || !listed.has(file.id))
  const sending = new Set(coming.map(({ file }) => file?.id))
  const files = document.files.filter(({ id }) => !sending.has(id))
  return (
    <Card title={t('register.files')} about={t('register.filesAbout')}>
      <Stack gap={8}>
        {may ? (
          <Row>
            <ChooseFiles label={t('register.files')} onChoose={(chosen) => void send(chosen)} />
          </Row>
        ) : null}
        {files.length + coming.length === 0 ? <Empty title={t('register.noFile')} /> : null}
        <ul className="pk-files" aria-label={t('register.files')}>
          {files.map((file) => (
            <FileLine key={file.id} file={file} />
          ))}
          {coming.map((upload) => (
            <UploadLine
              key={upload.key}
              upload={upload}
              kept={t('register.fileKept')}
              onStop={() => stop(upload.key)}
            />
          ))}
        </ul>
      </Stack>
    </Card>
  )
}

/** The name without its ending: what is saved has the ending of what it is. */
const stem = (name: string) => name.replace(/\.[a-z]{3,4}$/i, '')

function FileLine({ file }: { file: DocumentFileFactsFragment }) {
  const t = useText('directives')
  const bytes = useBytes()
  const client = useApolloClient()
  if (file.state !== 'KEPT')
    return (
      <li>
        <Row spread>
          <span>
            {file.name} <Meta>{bytes(file.bytes)}</Meta>
          </span>
          <AbandonFile file={file} document={AbandonDocumentFileDocument} />
        </Row>
      </li>
    )
  const part = async (place: number) => {
    const variables = { file: file.id, part: place }
    const { data, error } = await client.query({
      query: DocumentFilePartDocument,
      variables,
      fetchPolicy: 'no-cache',
    })
    if (error) throw error
    return data?.documentFilePart
  }
  const scanned = file.mediaType === 'application/pdf' && file.hasText === false
  return (
    <CopyLine
      file={file}
      name={file.name}
      save={t('register.saveFile')}
      saveAs={stem(file.name)}
      about={scanned ? <StateBadge tone="soon" word={t('register.scanned')} /> : null}
      may
      part={part}
    />
  )
}
