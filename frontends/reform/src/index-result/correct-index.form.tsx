import { type FormEvent, FormFoot, Stack, useAct, useState, useText } from '@province/portal-kit'
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
        <FormFoot
          problem={problem}
          fields={FIELDS}
          busy={busy}
          save={t('form.save')}
          cancel={t('form.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
