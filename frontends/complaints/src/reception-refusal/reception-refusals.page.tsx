import {
  AddAct,
  type Column,
  DueBadge,
  dayColumn,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import {
  type ReceptionRefusalState,
  ReceptionRefusalsDocument,
  type ReceptionRefusalsQuery,
} from '../generated/graphql.ts'
import { RefuseReceptionForm } from './refuse-reception.form.tsx'

type Line = NonNullable<ReceptionRefusalsQuery['receptionRefusals']>['edges'][number]['node']

const STATES: readonly ReceptionRefusalState[] = ['REFUSED', 'NOTIFIED', 'WITHDRAWN']

/** How each state of a refusal is drawn. */
export const REFUSAL_TONES = { REFUSED: 'soon', NOTIFIED: 'done', WITHDRAWN: 'plain' } as const

/** What changes the lists and pages of refusals. */
export const REFUSALS_LIVE = ['reception_refusal.', 'clock.']

/** Who was refused reception in the period, at the unit in view and below it. */
export function ReceptionRefusalsPage() {
  const t = useText('complaints')
  const { unitId, unitIdToday, unitName, unitError, window } = useScope()
  return (
    <ListPage
      title={t('refusal.title')}
      about={unitName}
      actions={
        <AddAct
          action="reception.record"
          word={t('refusal.record')}
          to={unitIdToday}
          form={(to, close) => <RefuseReceptionForm unit={to} onDone={close} />}
        />
      }
      document={ReceptionRefusalsDocument}
      field="receptionRefusals"
      variables={({ chosen: { state }, orderBy }) =>
        unitId ? { within: unitId, window, states: state ? [state] : null, orderBy, first: 20 } : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('refusal.state'),
          any: t('refusal.anyState'),
          options: STATES.map((value) => ({ value, label: t(`refusal.states.${value}`) })),
        },
      }}
      sorts={{ refusedOn: { up: 'OLDEST', down: 'NEWEST' } }}
      columns={() => columnsOf(t)}
      live={REFUSALS_LIVE}
      empty={{ title: t('refusal.none'), hint: t('refusal.noneHint') }}
      csv="tu-choi-tiep"
    />
  )
}

const runningOf = ({ clocks }: Line) => clocks.find(({ state }) => state !== 'ENDED')

function columnsOf(t: Say): Column<Line>[] {
  return [
    dayColumn('refusedOn', t('refusal.refusedOn'), ({ refusedOn }) => refusedOn),
    {
      key: 'ground',
      header: t('refusal.ground'),
      share: 40,
      names: true,
      cell: ({ id, ground }) => (
        <ScopedLink to={`/complaints/reception-refusals/${id}`}>{t(`refusal.grounds.${ground}`)}</ScopedLink>
      ),
      text: ({ ground }) => t(`refusal.grounds.${ground}`),
    },
    textColumn('people', t('refusal.people'), ({ people }) => String(people)),
    textColumn('unit', t('refusal.unit'), ({ unit }) => unit?.name),
    {
      key: 'state',
      header: t('refusal.state'),
      cell: ({ state }) => <StateBadge tone={REFUSAL_TONES[state]} word={t(`refusal.states.${state}`)} />,
      text: ({ state }) => t(`refusal.states.${state}`),
    },
    {
      key: 'due',
      header: t('refusal.due'),
      cell: (line) => {
        const clock = runningOf(line)
        return clock ? <DueBadge standing={clock.standing} dueOn={clock.dueOn} /> : '–'
      },
      text: (line) => runningOf(line)?.dueOn ?? '',
    },
  ]
}
