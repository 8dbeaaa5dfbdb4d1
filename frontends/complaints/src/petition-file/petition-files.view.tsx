import {
  Button,
  Card,
  Meta,
  type Problem,
  problemOf,
  Refusal,
  Row,
  useApolloClient,
  useMay,
  useState,
  useText,
} from '@province/portal-kit'
import {
  type PetitionFileFactsFragment,
  PetitionFilePartDocument,
  type PetitionQuery,
} from '../generated/graphql.ts'
import { bytesOf } from './file-upload.ts'
import { useBytes } from './files-card.view.tsx'

type Petition = Pick<NonNullable<PetitionQuery['petition']>, 'id' | 'code' | 'files'>

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** Hands bytes to the person as a file of theirs; what is in it is drawn by no page. */
function save(bytes: Uint8Array<ArrayBuffer>[], name: string): void {
  const address = URL.createObjectURL(new Blob(bytes, { type: 'application/octet-stream' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}

/** The files that came with a petition, each to be saved as its copy without metadata. */
export function PetitionFiles({ petition }: { petition: Petition }) {
  const t = useText('complaints')
  const kept = petition.files.filter(({ state }) => state === 'KEPT')
  if (kept.length === 0) return null
  return (
    <Card title={t('petition.files')} about={t('petition.filesAbout')}>
      <ul className="complaints-files" aria-label={t('petition.files')}>
        {kept.map((file) => (
          <FileLine key={file.id} petition={petition} file={file} />
        ))}
      </ul>
    </Card>
  )
}

function FileLine({ petition, file }: { petition: Petition; file: PetitionFileFactsFragment }) {
  const t = useText('complaints')
  const bytes = useBytes()
  const client = useApolloClient()
  const may = useMay('petition.handle')
  const [part, setPart] = useState<number | undefined>()
  const [problem, setProblem] = useState<Problem | undefined>()
  const parts = file.copyParts ?? 0
  const ending = ENDINGS[file.mediaType ?? ''] ?? 'bin'
  const fetchAll = async () => {
    const all: Uint8Array<ArrayBuffer>[] = []
    setProblem(undefined)
    try {
      for (let place = 0; place < parts; place += 1) {
        setPart(place)
        const variables = { petition: petition.id, file: file.id, part: place }
        const query = PetitionFilePartDocument
        const { data, error } = await client.query({ query, variables, fetchPolicy: 'no-cache' })
        if (error) throw error
        if (!data?.petitionFilePart) return setProblem({ code: 'FORBIDDEN_OR_MISSING', message: '' })
        all.push(bytesOf(data.petitionFilePart))
      }
      save(all, `${petition.code}-${file.place}.${ending}`)
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setPart(undefined)
    }
  }
  return (
    <li>
      <Row spread>
        <span>
          {t('petition.file', { place: file.place })}{' '}
          <Meta>{`${ending.toUpperCase()} · ${bytes(file.copyBytes ?? file.bytes)}`}</Meta>
        </span>
        {may ? (
          <Button kind="quiet" icon="download" busy={part !== undefined} onClick={() => void fetchAll()}>
            {t('petition.saveFile', { place: file.place })}
          </Button>
        ) : null}
      </Row>
      {part === undefined ? null : (
        <progress
          className="complaints-progress"
          aria-label={t('petition.file', { place: file.place })}
          max={parts}
          value={part}
        />
      )}
      <Refusal problem={problem} />
    </li>
  )
}
