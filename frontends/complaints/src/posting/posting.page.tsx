import {
  Page,
  ProblemAlert,
  ScopedLink,
  SelectField,
  Skeleton,
  useNavigate,
  useParams,
  useQuery,
  useScope,
  useScopedPath,
  useText,
  useWord,
} from '@province/portal-kit'
import { PostingDeskDocument } from '../generated/graphql.ts'
import { isMonth, monthOf, monthsAround, windowOfMonth, windowOfYear, yearsAround } from './month.ts'
import { PostingDesk } from './posting-desk.view.tsx'

/** Posting a schedule for a month, a year or half of one; where one is posted that touches it, that one is posted anew. */
export function PostingPage() {
  const t = useText('complaints')
  const code = useParams().code ?? ''
  const { asOf, today } = useScope()
  const path = useScopedPath()
  const navigate = useNavigate()
  const [word, setMonth] = useWord('month')
  const year = windowOfYear(word)
  const month = year || isMonth(word) ? word : monthOf(today)
  const window = year ?? windowOfMonth(month)
  const { data, error, loading, refetch } = useQuery(PostingDeskDocument, {
    variables: { code, asOf, window },
  })
  const unit = data?.unit
  const posted = unit?.receptionSchedules?.[0]
  const back = `/complaints/units/${code}`
  const months = [...new Set([month, ...monthsAround(today), ...yearsAround(today)])].sort()
  const choice = (
    <SelectField
      label={t('posting.span')}
      value={month}
      onChange={setMonth}
      options={months.map((value) => ({ value, label: monthName(value) }))}
    />
  )
  function monthName(value: string) {
    if (!isMonth(value))
      return t(value.length > 4 ? `posting.${value.slice(5)}` : 'posting.year', { year: value.slice(0, 4) })
    return t('posting.monthName', { month: value.slice(5), year: value.slice(0, 4) })
  }
  const title = unit ? t('posting.title', { name: unit.name }) : code
  return (
    <Page title={title} about={<ScopedLink to={back}>{t('posting.about')}</ScopedLink>} actions={choice}>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {loading && !unit ? <Skeleton lines={8} /> : null}
      {unit?.receptionSchedules ? (
        <PostingDesk
          key={`${month} ${posted?.version ?? 0}`}
          unit={unit}
          span={posted ? { from: posted.from, to: posted.to } : window}
          posted={posted}
          onDone={() => navigate(path(back))}
        />
      ) : null}
    </Page>
  )
}
