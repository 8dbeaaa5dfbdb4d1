import {
  Button,
  type Column,
  dayColumn,
  ListPage,
  ScopedLink,
  textColumn,
  useMay,
  useNavigate,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import {
  type PlanHeadFragment,
  ReorganisationPlansDocument,
  type ReorganisationState,
} from '../generated/graphql.ts'
import { PlanState } from './plan-state.view.tsx'

const STATES: readonly ReorganisationState[] = ['DRAFT', 'SUBMITTED', 'APPROVED', 'EXECUTED', 'CANCELLED']

/** Every reorganisation that somebody wrote, with where it stands. */
export function PlansPage() {
  const t = useText('organization')
  const mayDraft = useMay('reorganisation.draft')
  const navigate = useNavigate()
  const path = useScopedPath()
  const columns = useColumns()
  const draft = (
    <Button kind="main" icon="add" onClick={() => navigate(path('/organization/reorganisation-plans/new'))}>
      {t('plan.new')}
    </Button>
  )
  return (
    <ListPage
      title={t('plan.title')}
      about={t('plan.about')}
      actions={mayDraft ? draft : undefined}
      document={ReorganisationPlansDocument}
      field="reorganisationPlans"
      variables={({ chosen, orderBy }) => ({ state: chosen.state, orderBy: orderBy ?? ('LATEST' as const) })}
      filters={{
        state: {
          label: t('plan.state'),
          any: t('plan.allStates'),
          options: STATES.map((value) => ({ value, label: t(`plan.states.${value}`) })),
        },
      }}
      sorts={{ title: { up: 'TITLE' }, on: { up: 'EARLIEST', down: 'LATEST' } } as const}
      columns={() => columns}
      empty={{ title: t('plan.none'), hint: t('plan.noneHint') }}
      csv="phuong-an"
    />
  )
}

function useColumns(): Column<PlanHeadFragment>[] {
  const t = useText('organization')
  return [
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
    textColumn('basis', t('event.legalBasis'), ({ legalBasis }) => legalBasis),
    dayColumn('on', t('event.effectiveOn'), ({ effectiveOn }) => effectiveOn),
    {
      key: 'state',
      header: t('plan.state'),
      cell: ({ state }) => <PlanState state={state} />,
      text: ({ state }) => t(`plan.states.${state}`),
    },
  ]
}
