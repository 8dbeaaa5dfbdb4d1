import { PlainForm, SearchBox, useDeferredValue, usePartQuery, useState, useText } from '@province/portal-kit'
import { PlanUnitsDocument } from '../generated/graphql.ts'
import { isShared, KINDS, type Kind, LEVELS, type Level, shareOf, type TypedLine } from './plan-lines.ts'

interface FormProps {
  line: TypedLine
  /** The day before: codes are those of that day. */
  day: string
  onSave: (line: TypedLine) => void
  onCancel: () => void
}

/** One line of a plan: what happens to which unit, and what stands afterwards. */
export function LineForm({ line, day, onSave, onCancel }: FormProps) {
  const t = useText('organization')
  const after = (label: string, first: string) =>
    ({ kind: 'text', label: t(label), first, half: true }) as const
  const share = {
    kind: 'number',
    label: t('event.share'),
    hint: t('plan.shareHint'),
    first: shareOf(line.share) ?? null,
    required: true,
    half: true,
  } as const
  const outside = { kind: 'check', label: t('plan.outside'), first: line.outside } as const
  const continues = { kind: 'check', label: t('plan.continues'), first: line.continues } as const
  return (
    <PlainForm
      fields={(typed) => {
        const kind = (typed.kind ?? line.kind) as Kind
        const level = (typed.level ?? line.level) as Level
        const abolishing = kind === 'ABOLISH_LEVEL'
        return {
          kind: {
            kind: 'choice',
            label: t('plan.kind'),
            options: KINDS.map((value) => ({ value, label: t(`event.kinds.${value}`) })),
            first: line.kind,
            half: true,
          },
          level: {
            kind: 'choice',
            label: t('unit.level'),
            options: LEVELS.map((value) => ({ value, label: t(`levels.${value}`) })),
            first: line.level,
            half: true,
          },
          find: {
            kind: 'own',
            label: t('plan.findUnit'),
            first: null,
            draw: ({ also }) => (
              <UnitSearch level={abolishing ? 'PROVINCE' : level} day={day} onFound={also} />
            ),
          },
          predecessor: {
            kind: 'text',
            label: t(abolishing ? 'plan.abolishedUnder' : 'plan.predecessor'),
            first: line.predecessor,
            required: true,
            half: true,
          },
          share: isShared(kind) ? share : undefined,
          code: abolishing ? undefined : after('plan.codeAfter', line.code),
          name: abolishing ? undefined : after('plan.nameAfter', line.name),
          unitKind: abolishing ? undefined : after('plan.kindAfter', line.unitKind),
          parent: abolishing ? undefined : after('plan.parentAfter', line.parent),
          continues: kind === 'MERGE' ? continues : undefined,
          outside: kind === 'MERGE' ? outside : undefined,
          legalBasis: after('plan.lineBasis', line.legalBasis),
        }
      }}
      onSend={async ({ find: _, share: part, ...values }) => {
        const { code, name, unitKind, parent, continues: same, outside: others, legalBasis, ...head } = values
        onSave({
          ...head,
          share: part ? String(part) : '',
          code: code ?? '',
          name: name ?? '',
          unitKind: unitKind ?? '',
          parent: parent ?? '',
          continues: same ?? false,
          outside: others ?? false,
          legalBasis: legalBasis ?? '',
        })
        return true
      }}
      busy={false}
      problem={undefined}
      save={t('plan.keepLine')}
      cancel={t('plan.back')}
      onClose={onCancel}
    />
  )
}

interface SearchProps {
  level: Level
  day: string
  onFound: (typed: { predecessor: string; name: string; unitKind: string; parent: string }) => void
}

/** Finds the unit by name or code; what stands afterwards begins as what stands now. */
function UnitSearch({ level, day, onFound }: SearchProps) {
  const t = useText('organization')
  const [query, setQuery] = useState('')
  const search = useDeferredValue(query.trim())
  const { data, loading } = usePartQuery(PlanUnitsDocument, {
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
