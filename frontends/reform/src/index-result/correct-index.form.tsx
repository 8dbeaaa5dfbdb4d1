import {
  Button,
  type FormEvent,
  ProblemAlert,
  Row,
  Stack,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import { CorrectIndexResultDocument, type RankFactsFragment } from '../generated/graphql.ts'
import { StandingFields, standingOf } from './standing-fields.view.tsx'

const FIELDS = ['rank', 'of', 'publishedOn', 'source']

/** Corrects what a result says; who saw an older version is told. */
export function CorrectIndexForm({ result, onDone }: { result: RankFactsFragment; onDone: () => void }) {
  const t = useText('reform')
  const { act, busy, problem } = useAct(CorrectIndexResultDocument)
  const [standing, setStanding] = useState({
    rank: String(result.rank),
    of: String(result.of),
    publishedOn: result.publishedOn ?? '',
    source: result.source,
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input = standingOf(standing)
    if (input && (await act({ id: result.id, expectedVersion: result.version, input }))) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <StandingFields value={standing} onChange={setStanding} problem={problem} />
        {problem && !FIELDS.includes(problem.field ?? '') ? <ProblemAlert error={problem} /> : null}
        <Row>
          <Button kind="main" submit busy={busy}>
            {t('form.save')}
          </Button>
          <Button onClick={onDone}>{t('form.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  )
}
