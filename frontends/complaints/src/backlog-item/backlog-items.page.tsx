import {
  Acts,
  AddAct,
  type Column,
  dayColumn,
  formatDate,
  ListPage,
  type Say,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { type BacklogItemState, BacklogItemsDocument, type BacklogItemsQuery } from '../generated/graphql.ts'
import { BacklogProgrammes } from './backlog-programmes.view.tsx'
import { EndBacklogItemForm } from './end-backlog-item.form.tsx'
import { ListBacklogItemForm } from './list-backlog-item.form.tsx'

type Line = NonNullable<BacklogItemsQuery['backlogItems']>['edges'][number]['node']

const STATES: readonly BacklogItemState[] = ['IN_PROGRESS', 'RESOLVED']
const LIVE = ['backlog_item.']

/** Long-standing cases of the unit in view and of the units below it: how each programme stands, and one by one. */
export function BacklogItemsPage() {
  const t = useText('complaints')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('backlogItem.title')}
      about={unitName}
      actions={
        <AddAct
          action="petition.handle"
          word={t('backlogItem.list')}
          to={unitIdToday}
          form={(to, close) => <ListBacklogItemForm unit={to} onDone={close} />}
        />
      }
      document={BacklogItemsDocument}
      field="backlogItems"
      variables={({ chosen: { state }, orderBy }) =>
        unitIdToday ? { within: unitIdToday, state, orderBy, first: 20 } : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('backlogItem.state'),
          any: t('backlogItem.anyState'),
          options: STATES.map((value) => ({ value, label: t(`backlogItem.states.${value}`) })),
        },
      }}
      sorts={{ listedOn: { up: 'OLDEST', down: 'NEWEST' }, title: { up: 'TITLE' } }}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('backlogItem.none'), hint: t('backlogItem.noneHint') }}
      csv="vu-viec-ton-dong"
    >
      {unitIdToday ? <BacklogProgrammes within={unitIdToday} live={LIVE} /> : null}
    </ListPage>
  )
}

const stands = ({ state, outcome }: Line, t: Say) =>
  outcome ? t(`backlogItem.outcomes.${outcome}`) : t(`backlogItem.states.${state}`)

function columnsOf(t: Say): Column<Line>[] {
  return [
    textColumn('programme', t('backlogItem.programme'), ({ programme }) => programme),
    dayColumn('listedOn', t('backlogItem.listedOn'), ({ listedOn }) => listedOn),
    textColumn('title', t('backlogItem.subject'), ({ title }) => title, { share: 30 }),
    textColumn('unit', t('backlogItem.unit'), ({ unit }) => unit?.name),
    {
      key: 'state',
      header: t('backlogItem.state'),
      cell: (line) => (
        <StateBadge tone={line.state === 'RESOLVED' ? 'done' : 'info'} word={stands(line, t)} />
      ),
      text: (line) => stands(line, t),
    },
    textColumn('document', t('backlogItem.document'), ({ document, endedOn }) =>
      document ? `${document}, ${formatDate(endedOn)}` : null,
    ),
    {
      key: 'acts',
      header: t('backlogItem.acts'),
      cell: (line) =>
        line.allowedSteps.length > 0 ? (
          <Acts
            quiet
            action="petition.handle"
            none="–"
            acts={[
              {
                word: t('backlogItem.end'),
                icon: 'check',
                form: (close) => <EndBacklogItemForm item={line} onDone={close} />,
              },
            ]}
          />
        ) : (
          '–'
        ),
    },
  ]
}
