import {
  Empty,
  formatDate,
  formatNumber,
  Meta,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { summed } from '../completeness/counts.ts'
import { NotReportedDocument } from '../generated/graphql.ts'
import { useOwnWords } from '../submission/submission-words.ts'

const NAMES = ['expected', 'submitted', 'late', 'pending', 'missing', 'returned'] as const

/** The overview's card: who has not reported in the period, the first few by name. */
export function NotReported() {
  const t = useText('reporting')
  const own = useOwnWords()
  const { unitId, window } = useScope()
  const { data, error, refetch } = useQuery(NotReportedDocument, {
    variables: { within: unitId ?? '', window, ...window },
    skip: !unitId,
  })
  const parts = data?.submissionCompleteness
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!parts) return <Skeleton lines={3} />
  const all = summed(parts, NAMES)
  if (all.expected === 0) return <Empty title={t('completeness.none')} />
  const counts = Object.fromEntries(NAMES.map((name) => [name, formatNumber(all[name])]))
  return (
    <Stack gap={8}>
      <p>{t('completeness.card', counts)}</p>
      {(data?.submissions?.edges ?? []).map(({ node }) => (
        <div key={node.id}>
          <ScopedLink to={`/reports/submissions/${node.id}`}>
            {t(node.invented ? 'submission.invented' : 'submission.plain', { title: node.unit?.name ?? '' })}
          </ScopedLink>{' '}
          <Meta>
            {t('completeness.dueLine', {
              title: own(node.template.title, node.template.titleEn),
              day: formatDate(node.dueOn),
            })}
          </Meta>
        </div>
      ))}
      <ScopedLink to="/reports/completeness">{t('completeness.open')}</ScopedLink>
    </Stack>
  )
}
