import {
  Acts,
  type Column,
  dayColumn,
  Form,
  ListPage,
  type Say,
  StateBadge,
  seen,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import {
  type __Noun__State,
  Close__Noun__Document,
  Open__Noun__Document,
  __Nouns__Document,
  type __Nouns__Query,
} from '../generated/graphql.ts'

type Line = NonNullable<__Nouns__Query['__nounVars__']>['edges'][number]['node']

const STATES: readonly __Noun__State[] = ['OPEN', 'CLOSED']
const LIVE = ['__table__']

/** Those of the unit in view and of the units below it, the newest first. */
export function __Nouns__Page() {
  const t = useText('__domain__')
  const { unitIdToday, unitName, unitError, today } = useScope()
  return (
    <ListPage
      title={t('__nounVar__.title')}
      about={unitName}
      actions={
        unitIdToday ? (
          <Acts
            action="__action__"
            acts={[
              {
                word: t('__nounVar__.open'),
                main: true,
                form: (close) => (
                  <Form
                    document={Open__Noun__Document}
                    fields={{
                      title: { kind: 'text', label: t('__nounVar__.name'), required: true },
                      openedOn: {
                        kind: 'day',
                        label: t('__nounVar__.openedOn'),
                        required: true,
                        first: today,
                      },
                    }}
                    send={(input) => ({ input: { unit: unitIdToday, ...input } })}
                    save={t('__nounVar__.open')}
                    onClose={close}
                  />
                ),
              },
            ]}
          />
        ) : undefined
      }
      document={__Nouns__Document}
      field="__nounVars__"
      variables={({ chosen: { state }, orderBy }) =>
        unitIdToday ? { within: unitIdToday, state, orderBy, first: 20 } : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('__nounVar__.state'),
          any: t('__nounVar__.anyState'),
          options: STATES.map((value) => ({ value, label: t(`__nounVar__.states.${value}`) })),
        },
      }}
      sorts={{ openedOn: { up: 'OLDEST', down: 'NEWEST' }, title: { up: 'TITLE' } }}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('__nounVar__.none'), hint: t('__nounVar__.noneHint') }}
      csv="__noun__"
    />
  )
}

function columnsOf(t: Say): Column<Line>[] {
  return [
    textColumn('title', t('__nounVar__.name'), ({ title }) => title),
    dayColumn('openedOn', t('__nounVar__.openedOn'), ({ openedOn }) => openedOn),
    {
      key: 'state',
      header: t('__nounVar__.state'),
      cell: ({ state }) => (
        <StateBadge tone={state === 'OPEN' ? 'info' : 'done'} word={t(`__nounVar__.states.${state}`)} />
      ),
      text: ({ state }) => t(`__nounVar__.states.${state}`),
    },
    {
      key: 'acts',
      header: t('__nounVar__.acts'),
      cell: (line) =>
        line.allowedSteps.includes('close') ? (
          <Acts
            quiet
            action="__action__"
            none="–"
            acts={[
              {
                word: t('__nounVar__.close'),
                icon: 'check',
                form: (close) => (
                  <Form
                    document={Close__Noun__Document}
                    fields={{}}
                    send={() => seen(line)}
                    about={t('__nounVar__.closeHint')}
                    save={t('__nounVar__.close')}
                    onClose={close}
                  />
                ),
              },
            ]}
          />
        ) : (
          '–'
        ),
    },
  ]
}
