import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'
import { Meta, Row, Stack } from '../design/layout.tsx'
import { Empty } from '../design/skeleton.tsx'
import { StateBadge } from '../design/state-badge.tsx'
import { useText } from '../i18n/use-text.ts'
import { AbandonFile } from './abandon-file.tsx'
import { ChooseFiles } from './choose-files.tsx'
import { CopyLine } from './copy-line.tsx'
import type { FileFacts } from './upload.ts'
import { UploadLine } from './upload-line.tsx'
import { type FileDocuments, uploadPort } from './upload-port.ts'
import { useBytes } from './use-bytes.ts'
import { useUploads } from './use-uploads.ts'
import { takeFiles } from './waiting-files.ts'

/** A file of a record, with its name. */
export interface NamedFile extends FileFacts {
  name: string
  hasText: boolean | null
}

interface RecordFilesProps<Of extends object> {
  label: string
  /** The record, by whose id files that were chosen before wait for it. */
  id: string
  /** How the record is named where a file is begun. */
  of: Of
  files: readonly NamedFile[]
  documents: FileDocuments<Of>
  /** Whether more may be sent by who looks. */
  may: boolean
}

/** The files of a record: each to be saved by whoever sees it, more to be sent by who may. */
export function RecordFiles<Of extends object>({
  label,
  id,
  of,
  files: stored,
  documents,
  may,
}: RecordFilesProps<Of>) {
  const t = useText('kit')
  const client = useApolloClient()
  const { uploads, choose, stop } = useUploads((chosen) => uploadPort(client, documents, of, chosen.name))
  const send = async (files: readonly File[]) => {
    if (files.length === 0) return
    await choose(files)
    await client.refetchQueries({ include: 'active' })
  }
  // What was chosen while the record was being made is sent now that it is there.
  useEffect(() => takeFiles(id, (left) => void send(left)), [id])
  const listed = new Set(stored.map((file) => file.id))
  const coming = uploads.filter(({ file }) => file?.state !== 'KEPT' || !listed.has(file.id))
  const sending = new Set(coming.map(({ file }) => file?.id))
  const files = stored.filter((file) => !sending.has(file.id))
  return (
    <Stack gap={8}>
      {may ? (
        <Row>
          <ChooseFiles label={label} onChoose={(chosen) => void send(chosen)} />
        </Row>
      ) : null}
      {files.length + coming.length === 0 ? <Empty title={t('file.none')} /> : null}
      <ul className="pk-files" aria-label={label}>
        {files.map((file) => (
          <FileLine key={file.id} file={file} documents={documents} may={may} />
        ))}
        {coming.map((upload) => (
          <UploadLine
            key={upload.key}
            upload={upload}
            kept={t('file.kept')}
            onStop={() => stop(upload.key)}
          />
        ))}
      </ul>
    </Stack>
  )
}

/** The name without its ending: what is saved has the ending of what it is. */
const stem = (name: string) => name.replace(/\.[a-z]{3,4}$/i, '')

interface FileLineProps<Of extends object> {
  file: NamedFile
  documents: FileDocuments<Of>
  may: boolean
}

function FileLine<Of extends object>({ file, documents, may }: FileLineProps<Of>) {
  const t = useText('kit')
  const bytes = useBytes()
  const client = useApolloClient()
  if (file.state !== 'KEPT')
    return (
      <li>
        <Row spread>
          <span>
            {file.name} <Meta>{bytes(file.bytes)}</Meta>
          </span>
          {may ? <AbandonFile file={file} document={documents.abandon} /> : null}
        </Row>
      </li>
    )
  const part = async (place: number) => {
    const variables = { file: file.id, part: place }
    const { data, error } = await client.query({
      query: documents.part,
      variables,
      fetchPolicy: 'no-cache',
    })
    if (error) throw error
    return data?.part
  }
  const scanned = file.mediaType === 'application/pdf' && file.hasText === false
  return (
    <CopyLine
      file={file}
      name={file.name}
      save={t('file.save')}
      saveAs={stem(file.name)}
      about={scanned ? <StateBadge tone="soon" word={t('file.scanned')} /> : null}
      may
      part={part}
    />
  )
}
