import {
  Page,
  ProblemAlert,
  Skeleton,
  useAct,
  useNavigate,
  useParams,
  useQuery,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import { ChangeReorganisationDocument, ReorganisationPlanDocument } from '../generated/graphql.ts'
import { DraftersOnly } from './drafters-only.view.tsx'
import { PlanForm, type TypedPlan } from './plan.form.tsx'
import { toGraph, toTyped } from './plan-lines.ts'

/** Writes a draft anew; who saw an older version is told. */
export function EditPlanPage() {
  const t = useText('organization')
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const path = useScopedPath()
  const { data, error, refetch } = useQuery(ReorganisationPlanDocument, { variables: { id } })
  const { act, busy, problem } = useAct(ChangeReorganisationDocument)
  const plan = data?.reorganisation
  const back = () => navigate(path(`/organization/reorganisation-plans/${id}`))
  const save = async ({ lines, corrects, ...head }: TypedPlan) => {
    if (!plan) return false
    const input = { ...head, corrects: corrects || null, lines: lines.map(toGraph) }
    const done = (await act({ id, expectedVersion: plan.version, input })) !== undefined
    if (done) back()
    return done
  }
  return (
    <Page title={t('plan.editTitle')} about={plan?.title}>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {plan ? (
        <DraftersOnly>
          <PlanForm
            plan={{
              title: plan.title,
              legalBasis: plan.legalBasis,
              effectiveOn: plan.effectiveOn,
              corrects: plan.corrects?.id ?? '',
              lines: plan.lines.map(toTyped),
            }}
            busy={busy}
            problem={problem}
            onSave={save}
            onCancel={back}
          />
        </DraftersOnly>
      ) : error ? null : (
        <Skeleton lines={8} />
      )}
    </Page>
  )
}
