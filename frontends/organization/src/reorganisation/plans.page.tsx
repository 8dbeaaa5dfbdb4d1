import {
  Button,
  Card,
  type Column,
  DataTable,
  formatDate,
  Page,
  ScopedLink,
  SelectField,
  useMay,
  useNavigate,
  usePages,
  useScopedPath,
  useText,
  useWord,
} from '@province/portal-kit'
import {
  type PlanHeadFragment,
  ReorganisationPlansDocument,
  type ReorganisationState,
} from '../generated/graphql.ts'
import { PlanState } from './plan-state.view.tsx'

const STATES: ReorganisationState[] = ['DRAFT', 'SUBMITTED', 'APPROVED', 'EXECUTED', 'CANCELLED']

/** Every reorganisation that somebody wrote, with where it stands. */
export function PlansPage() {
  const t = useText('organization')
  const mayDraft = useMay('reorganisation.draft')
  const navigate = useNavigate()
  const path = useScopedPath()
  const [state, setState] = useWord('state')
  const variables = { state: STATES.find((each) => each === state) ?? null }
  const { rows, total, error, refetch, more } = usePages(
    ReorganisationPlansDocument,
    'reorganisationPlans',
    variables,
  )
  const columns: Column<PlanHeadFragment>[] = [
    {
      key: 'title',
      header: t('plan.titleOf'),
      names: true,
      share: 50,
      cell: ({ id, title }) => (
        <ScopedLink to={`/organization/reorganisation-plans/${id}`}>{title}</ScopedLink>
      ),
      text: ({ title }) => title,
    },
    { key: 'basis', header: t('event.legalBasis'), cell: ({ legalBasis }) => legalBasis },
    { key: 'on', header: t('event.effectiveOn'), cell: ({ effectiveOn }) => formatDate(effectiveOn) },
    { key: 'state', header: t('plan.state'), cell: ({ state }) => <PlanState state={state} /> },
  ]
  return (
    <Page
      title={t('plan.title')}
      about={t('plan.about')}
      actions={
        mayDraft ? (
          <Button
            kind="main"
            icon="add"
            onClick={() => navigate(path('/organization/reorganisation-plans/new'))}
          >
            {t('plan.new')}
          </Button>
        ) : undefined
      }
    >
      <SelectField
        label={t('plan.state')}
        value={state}
        onChange={setState}
        options={[
          { value: '', label: t('plan.allStates') },
          ...STATES.map((value) => ({ value, label: t(`plan.states.${value}`) })),
        ]}
      />
      <Card flush>
        <DataTable
          caption={t('plan.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          error={error}
          onRetry={refetch}
          total={total}
          onMore={more}
          empty={{ title: t('plan.none'), hint: t('plan.noneHint') }}
        />
      </Card>
    </Page>
  )
}
