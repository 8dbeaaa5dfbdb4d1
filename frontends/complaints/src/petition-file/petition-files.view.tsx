import { Card, CopyLine, useApolloClient, useMay, useText } from '@province/portal-kit'
import { PetitionFilePartDocument, type PetitionQuery } from '../generated/graphql.ts'

type Petition = Pick<NonNullable<PetitionQuery['petition']>, 'id' | 'code' | 'files'>

/** The files that came with a petition, each to be saved as its copy without metadata. */
export function PetitionFiles({ petition }: { petition: Petition }) {
  const t = useText('complaints')
  const client = useApolloClient()
  const may = useMay('petition.handle')
  const kept = petition.files.filter(({ state }) => state === 'KEPT')
  if (kept.length === 0) return null
  const part = async (file: string, place: number) => {
    const variables = { petition: petition.id, file, part: place }
    const query = PetitionFilePartDocument
    const { data, error } = await client.query({ query, variables, fetchPolicy: 'no-cache' })
    if (error) throw error
    return data?.petitionFilePart
  }
  return (
    <Card title={t('petition.files')} about={t('petition.filesAbout')}>
      <ul className="pk-files" aria-label={t('petition.files')}>
        {kept.map((file) => (
          <CopyLine
            key={file.id}
            file={file}
            name={t('petition.file', { place: file.place })}
            save={t('petition.saveFile', { place: file.place })}
            saveAs={`${petition.code}-${file.place}`}
            may={may}
            part={(place) => part(file.id, place)}
          />
        ))}
      </ul>
    </Card>
  )
}
