import {
  Button,
  CheckField,
  type FormEvent,
  Grid,
  Row,
  SearchBox,
  SelectField,
  Stack,
  TextField,
  useDeferredValue,
  useQuery,
  useState,
  useText,
} from '@province/portal-kit'
import { PlanUnitsDocument } from '../generated/graphql.ts'
import { isShared, KINDS, type Kind, LEVELS, type Level, type TypedLine } from './plan-lines.ts'

interface FormProps {
  line: TypedLine
  /** The day before: codes are those of that day. */
  day: string
  onSave: (line: TypedLine) => void
  onCancel: () => void
}

/** One line of a plan: what happens to which unit, and what stands afterwards. */
export function LineForm({ line: first, day, onSave, onCancel }: FormProps) {
  const t = useText('organization')
  const [line, setLine] = useState(first)
  const set = (part: Partial<TypedLine>) => setLine((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (line.predecessor.trim() !== '') onSave(line)
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Grid min="160">
          <SelectField
            label={t('plan.kind')}
            value={line.kind}
            onChange={(kind) => set({ kind: kind as Kind })}
            options={KINDS.map((value) => ({ value, label: t(`event.kinds.${value}`) }))}
          />
          <SelectField
            label={t('unit.level')}
            value={line.level}
            onChange={(level) => set({ level: level as Level })}
            options={LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))}
          />
        </Grid>
        <UnitSearch line={line} day={day} onFound={set} />
        <Grid min="160">
          <TextField
            label={t(line.kind === 'ABOLISH_LEVEL' ? 'plan.abolishedUnder' : 'plan.predecessor')}
            value={line.predecessor}
            onChange={(predecessor) => set({ predecessor })}
            required
          />
          {isShared(line.kind) ? (
            <TextField
              label={t('event.share')}
              value={line.share}
              onChange={(share) => set({ share })}
              hint={t('plan.shareHint')}
              numeric
              required
            />
          ) : null}
        </Grid>
        {line.kind === 'ABOLISH_LEVEL' ? null : <SuccessorFields line={line} onChange={set} />}
        <Row>
          <Button kind="main" submit>
            {t('plan.keepLine')}
          </Button>
          <Button onClick={onCancel}>{t('plan.back')}</Button>
        </Row>
      </Stack>
    </form>
  )
}

function SuccessorFields({
  line,
  onChange,
}: {
  line: TypedLine
  onChange: (part: Partial<TypedLine>) => void
}) {
  const t = useText('organization')
  return (
    <>
      <Grid min="160">
        <TextField label={t('plan.codeAfter')} value={line.code} onChange={(code) => onChange({ code })} />
        <TextField label={t('plan.nameAfter')} value={line.name} onChange={(name) => onChange({ name })} />
        <TextField
          label={t('plan.kindAfter')}
          value={line.unitKind}
          onChange={(unitKind) => onChange({ unitKind })}
        />
        <TextField
          label={t('plan.parentAfter')}
          value={line.parent}
          onChange={(parent) => onChange({ parent })}
        />
      </Grid>
      {line.kind === 'MERGE' ? (
        <CheckField
          label={t('plan.continues')}
          value={line.continues}
          onChange={(continues) => onChange({ continues })}
        />
      ) : null}
    </>
  )
}

interface SearchProps {
  line: TypedLine
  day: string
  onFound: (part: Partial<TypedLine>) => void
}

/** Finds the unit by name or code; what stands afterwards begins as what stands now. */
function UnitSearch({ line, day, onFound }: SearchProps) {
  const t = useText('organization')
  const [query, setQuery] = useState('')
  const search = useDeferredValue(query.trim())
  const level = line.kind === 'ABOLISH_LEVEL' ? 'PROVINCE' : line.level
  const { data, loading } = useQuery(PlanUnitsDocument, {
    variables: { search, level, asOf: day },
    skip: search === '',
  })
  const units = search === '' ? [] : (data?.units?.edges ?? []).map(({ node }) => node)
  const hits = units.map(({ id, code, name, kind, parent }) => ({
    key: id,
    title: name,
    about: `${code} · ${parent?.name ?? ''}`,
    choose: () => {
      setQuery('')
      onFound({ predecessor: code, name, unitKind: kind, parent: parent?.code ?? '' })
    },
  }))
  const busy = loading || search !== query.trim()
  return <SearchBox label={t('plan.findUnit')} query={query} onQuery={setQuery} busy={busy} hits={hits} />
}
