import {
  AddAct,
  type Column,
  dayColumn,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { OnlineReceptionsDocument, type OnlineReceptionsQuery } from '../generated/graphql.ts'
import { ONLINE_KINDS, ONLINE_LIVE, ONLINE_TONES } from './online-words.ts'
import { PlanOnlineReceptionForm } from './plan-online-reception.form.tsx'
import { openOf } from './requirement.ts'

type Line = NonNullable<OnlineReceptionsQuery['onlineReceptions']>['edges'][number]['node']

/** Sessions online of the period, at the unit in view and below it, with what is still to be done before each. */
export function OnlineReceptionsPage() {
  const t = useText('complaints')
  const { unitId, unitIdToday, unitName, unitError, window } = useScope()
  return (
    <ListPage
      title={t('online.title')}
      about={unitName}
      actions={
        <AddAct
          action="reception.record"
          word={t('online.plan')}
          to={unitIdToday}
          form={(to, close) => <PlanOnlineReceptionForm unit={to} onDone={close} />}
        />
      }
      document={OnlineReceptionsDocument}
      field="onlineReceptions"
      variables={({ chosen, orderBy }) =>
        unitId ? { within: unitId, window, ...chosen, orderBy, first: 20 } : undefined
      }
      error={unitError}
      filters={{
        kind: {
          label: t('online.kind'),
          any: t('online.anyKind'),
          options: ONLINE_KINDS.map((value) => ({ value, label: t(`online.kinds.${value}`) })),
        },
      }}
      sorts={{ on: { up: 'EARLIEST', down: 'LATEST' } }}
      columns={() => columnsOf(t)}
      live={ONLINE_LIVE}
      empty={{ title: t('online.none'), hint: t('online.noneHint') }}
      csv="tiep-truc-tuyen"
    />
  )
}

const nextOf = (line: Line, t: Say) => {
  const next = openOf(line)
  return next ? t(`online.next.${next.requires}`, { last: next.said }) : '–'
}

function columnsOf(t: Say): Column<Line>[] {
  return [
    dayColumn('on', t('online.on'), ({ on }) => on),
    textColumn('startsAt', t('online.startsAt'), ({ startsAt }) => startsAt),
    {
      key: 'subject',
      header: t('online.subject'),
      share: 30,
      names: true,
      cell: ({ id, subject }) => (
        <ScopedLink to={`/complaints/online-receptions/${id}`}>{subject}</ScopedLink>
      ),
      text: ({ subject }) => subject,
    },
    textColumn('kind', t('online.kind'), ({ kind }) => t(`online.kinds.${kind}`)),
    textColumn('unit', t('online.unit'), ({ unit }) => unit?.name),
    {
      key: 'state',
      header: t('online.state'),
      cell: ({ state }) => <StateBadge tone={ONLINE_TONES[state]} word={t(`online.states.${state}`)} />,
      text: ({ state }) => t(`online.states.${state}`),
    },
    textColumn('next', t('online.nextHead'), (line) => nextOf(line, t)),
  ]
}
