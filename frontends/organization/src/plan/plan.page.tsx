import {
  Card,
  Facts,
  formatDate,
  List,
  localDay,
  Meta,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useParams,
  useQuery,
  useText,
} from '@province/portal-kit'
import {
  HandOversDocument,
  ReorganisationPlanDocument,
  type ReorganisationPlanQuery,
  ReorganisationPreviewDocument,
} from '../generated/graphql.ts'
import { HAND_OVER_SORTS, useHandOverColumns } from '../hand-over/hand-over-columns.view.tsx'
import { PreviewView } from '../preview/preview.view.tsx'
import { LineTable } from './line-table.view.tsx'
import { PlanActions } from './plan-actions.view.tsx'
import { toTyped } from './plan-lines.ts'
import { PlanState } from './plan-state.view.tsx'

type Plan = NonNullable<ReorganisationPlanQuery['reorganisation']>

const DONE = ['EXECUTED', 'CANCELLED']

/** One reorganisation: where it stands, what it would do, and the steps that are possible. */
export function PlanPage() {
  const t = useText('organization')
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(ReorganisationPlanDocument, { variables: { id } })
  const plan = data?.reorganisation
  const coming = plan !== undefined && plan !== null && !DONE.includes(plan.state)
  const tried = useQuery(ReorganisationPreviewDocument, { variables: { id }, skip: !coming })
  const preview = tried.data?.reorganisation?.preview
  const errors = preview?.issues.filter(({ severity }) => severity === 'ERROR').length ?? 0
  return (
    <Page title={plan?.title ?? t('plan.title')} about={plan?.legalBasis}>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {!plan && !error ? <Skeleton lines={8} /> : null}
      {plan ? (
        <>
          <PlanFacts plan={plan} />
          <PlanActions plan={plan} register={preview?.registerVersion} errors={errors} />
          <ProblemAlert error={coming ? tried.error : undefined} onRetry={() => tried.refetch()} />
          {coming && !tried.error ? <PreviewView preview={preview} /> : null}
          {plan.state === 'EXECUTED' ? <HandOvers reorganisation={id} /> : null}
          <Card flush title={t('plan.lines')}>
            <LineTable lines={plan.lines.map(toTyped)} />
          </Card>
        </>
      ) : null}
    </Page>
  )
}

function HandOvers({ reorganisation }: { reorganisation: string }) {
  const t = useText('organization')
  const columns = useHandOverColumns()
  return (
    <List
      caption={t('handOver.title')}
      title={t('handOver.title')}
      about={t('handOver.about')}
      document={HandOversDocument}
      field="handOvers"
      variables={({ orderBy }) => ({
        reorganisation,
        state: null,
        orderBy: orderBy ?? ('LABEL' as const),
      })}
      sorts={HAND_OVER_SORTS}
      columns={() => columns}
      empty={{ title: t('handOver.none'), hint: t('handOver.noneHint') }}
      csv="ban-giao"
    />
  )
}

function PlanFacts({ plan }: { plan: Plan }) {
  const t = useText('organization')
  const linked = (each: { id: string; title: string }) => (
    <ScopedLink key={each.id} to={`/organization/reorganisation-plans/${each.id}`}>
      {each.title}
    </ScopedLink>
  )
  const corrections = plan.event?.correctedBy ?? []
  return (
    <Card title={t('plan.state')} actions={<PlanState state={plan.state} />}>
      <Facts
        items={[
          { name: t('event.effectiveOn'), value: formatDate(plan.effectiveOn) },
          ...(plan.corrects ? [{ name: t('plan.corrects'), value: linked(plan.corrects) }] : []),
          ...(corrections.length > 0
            ? [{ name: t('plan.correctedBy'), value: corrections.map(linked) }]
            : []),
          {
            name: t('plan.history'),
            value: (
              <ul>
                {plan.steps.map(({ name, by, at, reason }) => (
                  <li key={`${name} ${at}`}>
                    {t(`plan.steps.${name}`)}: {by} <Meta>{formatDate(localDay(new Date(at)))}</Meta>
                    {reason ? ` – ${reason}` : ''}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Card>
  )
}
