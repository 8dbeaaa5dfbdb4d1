import {
  Acts,
  AddAct,
  type Column,
  dayColumn,
  EndedTiers,
  formatNumber,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { ProceduresDocument, type ProceduresQuery, ReformTiersDocument } from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'
import { LEVELS } from './levels.ts'
import { OnlineLevels } from './online-levels.view.tsx'
import {
  AbolishProcedureForm,
  AmendProcedureForm,
  ArrangeProcedureForm,
  IssueProcedureForm,
} from './procedure.form.tsx'

type Line = NonNullable<ProceduresQuery['procedures']>['edges'][number]['node']

const STATES = ['IN_FORCE', 'ABOLISHED'] as const
const LIVE = ['procedure', 'online_service']
const MANAGE = 'reform.manage_procedures'

/** The catalogue of procedures, with what a decision may do to each. */
export function ProceduresPage() {
  const t = useText('reform')
  const { unitIdToday } = useScope()
  return (
    <ListPage
      title={t('procedure.title')}
      about={t('procedure.about')}
      actions={
        <AddAct
          action={MANAGE}
          word={t('procedure.issue')}
          to={unitIdToday}
          form={(to, close) => <IssueProcedureForm unit={to} onDone={close} />}
        />
      }
      sheet={{
        title: t('procedure.catalogue'),
        about: <ScopedLink to="/reform/procedures/decisions">{t('procedure.seeDecisions')}</ScopedLink>,
      }}
      document={ProceduresDocument}
      field="procedures"
      variables={({ chosen, orderBy }) => ({ ...chosen, orderBy, first: 20 })}
      filters={{
        matching: { label: t('procedure.matching'), kind: 'search' },
        state: {
          label: t('procedure.state'),
          any: t('procedure.anyState'),
          options: STATES.map((value) => ({ value, label: t(`procedure.states.${value}`) })),
        },
        level: {
          label: t('procedure.level'),
          any: t('procedure.anyLevel'),
          options: LEVELS.map((value) => ({ value, label: t(`procedure.levels.${value}`) })),
        },
      }}
      sorts={{
        changedOn: { up: 'OLDEST', down: 'NEWEST' },
        code: { up: 'CODE' },
        statutoryDays: { down: 'LONGEST' },
      }}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('procedure.none'), hint: t('procedure.noneHint') }}
      csv="procedures"
    >
      <EndedTiers document={ReformTiersDocument} says={(basis) => t('procedure.tierEndedBy', { basis })} />
      <OnlineLevels />
    </ListPage>
  )
}

function columnsOf(t: Say): Column<Line>[] {
  return [
    textColumn('code', t('procedure.code'), ({ code }) => code),
    textColumn('name', t('procedure.name'), ({ name, invented }) => saidInvented(name, invented, t)),
    textColumn('field', t('procedure.field'), ({ field }) => field),
    textColumn('level', t('procedure.level'), ({ level }) => t(`procedure.levels.${level}`)),
    {
      ...textColumn('statutoryDays', t('procedure.days'), ({ statutoryDays }) =>
        statutoryDays === 0 ? t('procedure.atOnce') : formatNumber(statutoryDays),
      ),
      number: true,
    },
    textColumn('online', t('procedure.online'), ({ onlineServices }) => {
      const now = onlineServices.find(({ to }) => to === null)
      return now ? t(`procedure.onlineLevels.${now.level}`) : null
    }),
    dayColumn('changedOn', t('procedure.changedOn'), ({ changedOn }) => changedOn),
    {
      key: 'state',
      header: t('procedure.state'),
      cell: ({ state }) => (
        <StateBadge tone={state === 'IN_FORCE' ? 'done' : 'info'} word={t(`procedure.states.${state}`)} />
      ),
      text: ({ state }) => t(`procedure.states.${state}`),
    },
    { key: 'acts', header: t('procedure.acts'), cell: (line) => <ProcedureActs line={line} t={t} /> },
  ]
}

function ProcedureActs({ line, t }: { line: Line; t: Say }) {
  const may = (step: Line['allowedSteps'][number]) => line.allowedSteps.includes(step)
  const acts = [
    may('amend') && {
      word: t('procedure.amend'),
      form: (close: () => void) => <AmendProcedureForm procedure={line} onDone={close} />,
    },
    may('amend') && {
      word: t('procedure.arrange'),
      form: (close: () => void) => <ArrangeProcedureForm procedure={line} onDone={close} />,
    },
    may('abolish') && {
      word: t('procedure.abolish'),
      form: (close: () => void) => <AbolishProcedureForm procedure={line} onDone={close} />,
    },
  ]
  return <Acts quiet action={MANAGE} none="–" acts={acts.filter((act) => act !== false)} />
}
