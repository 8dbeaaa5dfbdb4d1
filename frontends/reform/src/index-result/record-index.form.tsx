import {
  type FormEvent,
  FormFoot,
  Grid,
  parseNumber,
  SelectField,
  Stack,
  TextField,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import { type IndexKind, RecordIndexResultDocument } from '../generated/graphql.ts'
import { StandingFields, standingOf } from './standing-fields.view.tsx'

const kinds: IndexKind[] = ['PAR_INDEX', 'SIPAS', 'PAPI', 'PCI']
const FIELDS = ['year', 'edition', 'rank', 'of', 'publishedOn', 'source']

/** Records a rank of the unit; whether it may be is the service's to say. */
export function RecordIndexForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('reform')
  const { act, busy, problem } = useAct(RecordIndexResultDocument)
  const [index, setIndex] = useState<IndexKind>('PAR_INDEX')
  const [year, setYear] = useState('')
  const [edition, setEdition] = useState('1')
  const [standing, setStanding] = useState({ rank: '', of: '63', publishedOn: '', source: '' })
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const typed = standingOf(standing)
    const numbers = { year: parseNumber(year) ?? 0, edition: parseNumber(edition) ?? 0 }
    if (typed && (await act({ input: { unit, index, ...numbers, ...typed } }))) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <SelectField
          label={t('rank.index')}
          value={index}
          onChange={(value) => setIndex(value as IndexKind)}
          options={kinds.map((value) => ({ value, label: t(`indices.${value}`) }))}
        />
        <Grid min="160">
          <TextField
            label={t('rank.year')}
            value={year}
            onChange={setYear}
            hint={t('rank.yearHint')}
            error={wrong('year')}
            numeric
            required
            focus
          />
          <TextField
            label={t('rank.edition')}
            value={edition}
            onChange={setEdition}
            error={wrong('edition')}
            numeric
            required
          />
        </Grid>
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
