import {
  Button,
  type FormEvent,
  Row,
  SearchBox,
  Stack,
  TextField,
  useAct,
  useDeferredValue,
  useQuery,
  useState,
  useText,
} from '@province/portal-kit'
import {
  MattersToTieDocument,
  OpenMatterDocument,
  type PetitionFactsFragment,
  TiePetitionDocument,
} from '../generated/graphql.ts'
import { ActFoot, Refused, wrongIn } from '../petition/refused.view.tsx'

interface TieFormProps {
  petition: Pick<PetitionFactsFragment, 'id' | 'version' | 'unit' | 'matter'>
  onDone: () => void
}

/** Ties a petition to a thread that is there, or to one that is opened for it. */
export function TieForm({ petition, onDone }: TieFormProps) {
  const t = useText('complaints')
  const [opening, setOpening] = useState(false)
  const { act, busy, problem } = useAct(TiePetitionDocument)
  const tie = async (matter: string) => {
    if (await act({ id: petition.id, expectedVersion: petition.version, matter })) onDone()
  }
  if (opening) return <OpenMatterForm unit={petition.unit?.id ?? ''} onOpened={tie} onCancel={onDone} />
  return (
    <Stack>
      <p className="complaints-text">{t('matter.tieHint')}</p>
      <MatterSearch within={petition.unit?.id ?? ''} busy={busy} onChoose={(matter) => void tie(matter)} />
      <Refused problem={problem} />
      <Row>
        <Button icon="add" onClick={() => setOpening(true)}>
          {t('matter.open')}
        </Button>
        <Button onClick={onDone}>{t('posting.cancel')}</Button>
      </Row>
    </Stack>
  )
}

interface MatterSearchProps {
  within: string
  busy: boolean
  onChoose: (matter: string) => void
}

function MatterSearch({ within, busy, onChoose }: MatterSearchProps) {
  const t = useText('complaints')
  const [query, setQuery] = useState('')
  const search = useDeferredValue(query.trim())
  const { data, loading } = useQuery(MattersToTieDocument, {
    variables: { within, search },
    skip: search === '' || !within,
  })
  const found = search === '' ? [] : (data?.matters?.edges ?? []).map(({ node }) => node)
  return (
    <SearchBox
      label={t('matter.find')}
      query={query}
      onQuery={setQuery}
      busy={busy || loading || search !== query.trim()}
      hits={found.map(({ id, title, unit }) => ({
        key: id,
        title,
        about: unit?.name ?? '',
        icon: 'history',
        choose: () => onChoose(id),
      }))}
    />
  )
}

interface OpenMatterFormProps {
  unit: string
  onOpened: (matter: string) => Promise<void>
  onCancel: () => void
}

function OpenMatterForm({ unit, onOpened, onCancel }: OpenMatterFormProps) {
  const t = useText('complaints')
  const [title, setTitle] = useState('')
  const { act, busy, problem } = useAct(OpenMatterDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act({ input: { unit, title } })
    if (answer) await onOpened(answer.openMatter.id)
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextField
          label={t('matter.name')}
          hint={t('matter.nameHint')}
          value={title}
          onChange={setTitle}
          error={wrongIn(problem, 'title')}
          required
          focus
        />
        <ActFoot
          problem={problem}
          fields={['title']}
          busy={busy}
          save={t('matter.openAndTie')}
          cancel={t('posting.cancel')}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  )
}
