import {
  Button,
  type FormEvent,
  Row,
  SearchBox,
  Stack,
  useAct,
  useDeferredValue,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import {
  MergePetitionDocument,
  type PetitionFactsFragment,
  PetitionsToMergeDocument,
} from '../generated/graphql.ts'
import { GROUNDS_FIELDS, GroundsFields, useGrounds } from './grounds-fields.view.tsx'
import { ActFoot, wrongIn } from './refused.view.tsx'

interface Target {
  id: string
  code: string
}

interface MergeFormProps {
  petition: Pick<PetitionFactsFragment, 'id' | 'code' | 'version' | 'unit'>
  /** The one that was chosen already, where one was. */
  into?: Target | undefined
  onDone: () => void
}

/** Merges a petition into another one, which goes on for both. */
export function MergeForm({ petition, into: first, onDone }: MergeFormProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const [into, setInto] = useState<Target | undefined>(first)
  const { grounds, input, change } = useGrounds(today)
  const { act, busy, problem } = useAct(MergePetitionDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!into) return
    const asked = { id: petition.id, expectedVersion: petition.version, input: { ...input, into: into.id } }
    if (await act(asked)) onDone()
  }
  const wrong = wrongIn(problem, 'into')
  return (
    <form onSubmit={submit}>
      <Stack>
        {into ? (
          <Row spread>
            <span>{t('petition.mergeInto', { code: petition.code, into: into.code })}</span>
            <Button kind="quiet" icon="edit" onClick={() => setInto(undefined)}>
              {t('petition.otherTarget')}
            </Button>
          </Row>
        ) : (
          <TargetSearch petition={petition} onChoose={setInto} />
        )}
        {wrong ? (
          <span className="complaints-wrong" role="alert">
            {wrong}
          </span>
        ) : null}
        <GroundsFields grounds={grounds} onChange={change} problem={problem} />
        <ActFoot
          problem={problem}
          fields={[...GROUNDS_FIELDS, 'into']}
          busy={busy}
          save={t('petition.acts.merge')}
          cancel={t('posting.cancel')}
          onCancel={onDone}
          disabled={!into}
        />
      </Stack>
    </form>
  )
}

interface TargetSearchProps {
  petition: Pick<PetitionFactsFragment, 'id' | 'unit'>
  onChoose: (target: Target) => void
}

function TargetSearch({ petition, onChoose }: TargetSearchProps) {
  const t = useText('complaints')
  const [query, setQuery] = useState('')
  const search = useDeferredValue(query.trim())
  const { data, loading } = useQuery(PetitionsToMergeDocument, {
    variables: { within: petition.unit?.id ?? '', search },
    skip: search === '' || !petition.unit,
  })
  const found = search === '' ? [] : (data?.petitions?.edges ?? []).map(({ node }) => node)
  return (
    <SearchBox
      label={t('petition.findTarget')}
      query={query}
      onQuery={setQuery}
      busy={loading || search !== query.trim()}
      hits={found
        .filter(({ id }) => id !== petition.id)
        .map(({ id, code, summary }) => ({
          key: id,
          title: code,
          about: summary,
          icon: 'document',
          choose: () => onChoose({ id, code }),
        }))}
    />
  )
}
