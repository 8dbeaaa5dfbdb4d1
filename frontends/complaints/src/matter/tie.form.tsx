import {
  Button,
  Form,
  FoundField,
  Refusal,
  Row,
  Stack,
  seen,
  useAct,
  useCallback,
  usePartQuery,
  useState,
  useText,
} from '@province/portal-kit'
import {
  MattersToTieDocument,
  OpenMatterDocument,
  type PetitionFactsFragment,
  TiePetitionDocument,
} from '../generated/graphql.ts'

interface TieFormProps {
  petition: Pick<PetitionFactsFragment, 'id' | 'version' | 'unit' | 'matter'>
  onDone: () => void
}

/** Ties a petition to a thread that is there, or to one that is opened for it. */
export function TieForm({ petition, onDone }: TieFormProps) {
  const t = useText('complaints')
  const [opening, setOpening] = useState(false)
  const { act, busy, problem } = useAct(TiePetitionDocument)
  const unit = petition.unit?.id ?? ''
  const useMatters = useCallback((query: string) => useMattersWithin(unit, query), [unit])
  const tie = async (matter: string) => {
    const tied = (await act({ ...seen(petition), matter })) !== undefined
    if (tied) onDone()
    return tied
  }
  if (opening) {
    return (
      <Form
        document={OpenMatterDocument}
        fields={{
          title: { kind: 'text', label: t('matter.name'), hint: t('matter.nameHint'), required: true },
        }}
        send={({ title }) => ({ input: { unit, title } })}
        onDone={({ openMatter }) => tie(openMatter.id)}
        save={t('matter.openAndTie')}
        onClose={onDone}
      >
        <Refusal problem={problem} />
      </Form>
    )
  }
  return (
    <Stack>
      <p className="pk-text">{t('matter.tieHint')}</p>
      <FoundField
        label={t('matter.find')}
        value={undefined}
        useFinding={useMatters}
        onChange={(matter) => matter && void tie(matter.id)}
      />
      <Refusal problem={problem} />
      <Row>
        <Button icon="add" busy={busy} onClick={() => setOpening(true)}>
          {t('matter.open')}
        </Button>
        <Button onClick={onDone}>{t('posting.cancel')}</Button>
      </Row>
    </Stack>
  )
}

/** Threads of a unit and those below it, by their names. */
function useMattersWithin(within: string, search: string) {
  const { data, loading } = usePartQuery(MattersToTieDocument, {
    variables: { within, search },
    skip: search === '' || !within,
  })
  const found = (data?.matters?.edges ?? []).map(({ node }) => node)
  return {
    hits: found.map(({ id, title, unit }) => ({ id, name: title, about: unit?.name ?? '' })),
    busy: loading,
  }
}
