import {
  Page,
  useAct,
  useNavigate,
  usePartQuery,
  useScope,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import { DraftReorganisationDocument, PlanRootDocument } from '../generated/graphql.ts'
import { DraftersOnly } from './drafters-only.view.tsx'
import { PlanForm, type TypedPlan } from './plan.form.tsx'
import { toGraph } from './plan-lines.ts'

/** Writes a new plan under the province. */
export function NewPlanPage() {
  const t = useText('organization')
  const { today } = useScope()
  const navigate = useNavigate()
  const path = useScopedPath()
  const { data } = usePartQuery(PlanRootDocument, { variables: { asOf: today } })
  const { act, busy, problem } = useAct(DraftReorganisationDocument)
  const unit = data?.units?.edges[0]?.node.id
  const save = async ({ lines, corrects, ...head }: TypedPlan) => {
    if (!unit) return false
    const done = await act({
      unit,
      input: { ...head, corrects: corrects || null, lines: lines.map(toGraph) },
    })
    if (done) navigate(path(`/organization/reorganisation-plans/${done.draftReorganisation.id}`))
    return done !== undefined
  }
  return (
    <Page title={t('plan.newTitle')} about={t('plan.newAbout')}>
      <DraftersOnly>
        <PlanForm
          plan={{ title: '', legalBasis: '', effectiveOn: today, corrects: '', lines: [] }}
          busy={busy || !unit}
          problem={problem}
          onSave={save}
          onCancel={() => navigate(path('/organization/reorganisation-plans'))}
        />
      </DraftersOnly>
    </Page>
  )
}
