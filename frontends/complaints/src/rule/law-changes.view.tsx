import {
  Empty,
  Facts,
  formatDate,
  Meta,
  ProblemAlert,
  ScopedLink,
  SelectField,
  Skeleton,
  Stack,
  useLanguage,
  useQuery,
  useScope,
  useText,
  useWord,
} from '@province/portal-kit'
import { ComplaintRulesDocument, type ComplaintRulesQuery, OpenByKindDocument } from '../generated/graphql.ts'
import { monthOf } from '../posting/month.ts'
import { type Change, changesIn, kindsTouched, monthIn } from './law-changes.ts'

type Rule =
  | NonNullable<ComplaintRulesQuery['jurisdictionRules']>[number]
  | NonNullable<ComplaintRulesQuery['dutyRules']>[number]
  | NonNullable<ComplaintRulesQuery['timeLimitRules']>[number]

const BEFORE = 12
const AHEAD = 12

/** The digest's card: which rules begin or end in a month, and what the reader's scope has open under them. */
export function LawChanges() {
  const t = useText('complaints')
  const { today } = useScope()
  const [word, choose] = useWord('law')
  const month = monthIn(word, today)
  const { data, error, refetch } = useQuery(ComplaintRulesDocument, { variables: { on: null } })
  // A part that did not come would count as nothing that changes.
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={4} />
  const rules: Rule[] = [
    ...(data.timeLimitRules ?? []),
    ...(data.jurisdictionRules ?? []),
    ...(data.dutyRules ?? []),
  ]
  const changes = changesIn(rules, month)
  const named = (value: string) => t('posting.monthName', { month: value.slice(5), year: value.slice(0, 4) })
  const offered = Array.from({ length: BEFORE + 1 + AHEAD }, (_, at) => monthOf(today, at - BEFORE))
  return (
    <Stack gap={8}>
      <SelectField
        label={t('law.month')}
        value={month}
        onChange={choose}
        options={(offered.includes(month) ? offered : [month, ...offered]).map((value) => ({
          value,
          label: named(value),
        }))}
      />
      {changes.length === 0 ? (
        <Empty title={t('law.none', { month: named(month) })} />
      ) : (
        <ul className="pk-in-short" aria-label={t('law.title', { month: named(month) })}>
          {changes.map((change) => (
            <ChangeLine key={`${change.rule.code} ${change.step}`} change={change} />
          ))}
        </ul>
      )}
      <OpenMatters kinds={kindsTouched(changes)} />
      <Meta>
        <ScopedLink to="/complaints/rules">{t('rule.title')}</ScopedLink>
      </Meta>
    </Stack>
  )
}

function ChangeLine({ change: { rule, day, step } }: { change: Change<Rule> }) {
  const t = useText('complaints')
  return (
    <li>
      <div>{t(`law.${step}`, { day: formatDate(day) })}</div>
      <div>{useSaid(rule)}</div>
      <div className="pk-meta">
        {rule.article} · {t(`evidence.${rule.evidence}`)}
        {'governs' in rule ? ` · ${t(`rule.governing.${rule.governs}`)}` : ''}
      </div>
    </li>
  )
}

/** What a rule says, in one line. */
function useSaid(rule: Rule): string {
  const t = useText('complaints')
  if ('says' in rule) return rule.says
  if ('amount' in rule)
    return `${t('rule.amount')}: ${t(`rule.units.${rule.unit}`, { count: rule.amount })} (${rule.trigger})`
  return `${t('rule.jurisdiction')}: ${t(`levels.${rule.level}`)} – ${rule.office}`
}

/** What is open in the reader's scope of the kinds that a change touches: each number opens its list. */
function OpenMatters({ kinds }: { kinds: readonly ('COMPLAINT' | 'DENUNCIATION')[] }) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { unitIdToday = '' } = useScope()
  const { data, error, refetch } = useQuery(OpenByKindDocument, {
    variables: { within: unitIdToday },
    skip: !unitIdToday || kinds.length === 0,
  })
  if (kinds.length === 0) return null
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={1} />
  const open = { COMPLAINT: data.complaints, DENUNCIATION: data.denunciations }
  return (
    <Facts
      items={kinds.map((kind) => ({
        name: t(`law.open.${kind}`),
        value: (
          <ScopedLink to={`/complaints/petitions?kind=${kind}`}>{number(open[kind]?.totalCount)}</ScopedLink>
        ),
      }))}
    />
  )
}
