import {
  Acts,
  AddAct,
  type Column,
  dayColumn,
  ListPage,
  type Say,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { PublicationsDocument, type PublicationsQuery } from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'
import { KINDS } from './kinds.ts'
import { OwePublicationForm, PostPublicationForm, VerifyPublicationForm } from './publication.form.tsx'

type Line = NonNullable<PublicationsQuery['publications']>['edges'][number]['node']

const STATES = ['DUE', 'POSTED', 'VERIFIED'] as const
const LIVE = ['publication']

/** The board of what has to be published: what is due, what was posted with proof, what was late. */
export function PublicationsPage() {
  const t = useText('reform')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('publication.title')}
      about={unitName}
      actions={
        <AddAct
          action="reform.publish"
          word={t('publication.owe')}
          to={unitIdToday}
          form={(to, close) => <OwePublicationForm unit={to} onDone={close} />}
        />
      }
      document={PublicationsDocument}
      field="publications"
      variables={({ chosen: { kind, state, late }, orderBy }) =>
        unitIdToday
          ? {
              within: unitIdToday,
              kind,
              states: state ? [state] : null,
              late: late ? true : null,
              orderBy,
              first: 20,
            }
          : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('publication.state'),
          any: t('publication.any'),
          options: STATES.map((value) => ({ value, label: t(`publication.states.${value}`) })),
        },
        kind: {
          label: t('publication.kind'),
          any: t('publication.any'),
          options: KINDS.map((value) => ({ value, label: t(`publication.kinds.${value}`) })),
        },
        late: { label: t('publication.lateOnly'), kind: 'check' },
      }}
      sorts={{ dueOn: { up: 'DUE_FIRST', down: 'NEWEST' } }}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('publication.none'), hint: t('publication.noneHint') }}
      csv="publications"
    />
  )
}

function columnsOf(t: Say): Column<Line>[] {
  return [
    textColumn('title', t('publication.what'), ({ title, invented }) => saidInvented(title, invented, t), {
      names: true,
    }),
    textColumn('kind', t('publication.kind'), ({ kind }) => t(`publication.kinds.${kind}`)),
    textColumn('unit', t('publication.unit'), ({ unit }) => unit?.name),
    textColumn('channel', t('publication.channel'), ({ channel }) => t(`publication.channels.${channel}`)),
    dayColumn('dueOn', t('publication.dueOn'), ({ dueOn }) => dueOn),
    dayColumn('postedOn', t('publication.postedOn'), ({ postedOn }) => postedOn),
    {
      key: 'state',
      header: t('publication.state'),
      cell: (line) => <StateBadge tone={line.late ? 'late' : toneOf(line.state)} word={wordOf(line, t)} />,
      text: (line) => wordOf(line, t),
    },
    textColumn('evidence', t('publication.evidence'), ({ evidence }) => evidence),
    { key: 'acts', header: t('publication.acts'), cell: (line) => <PublicationActs line={line} t={t} /> },
  ]
}

const wordOf = ({ state, late }: Line, t: Say) =>
  late ? `${t(`publication.states.${state}`)}, ${t('publication.late')}` : t(`publication.states.${state}`)

const toneOf = (state: Line['state']) => (state === 'DUE' ? 'info' : 'done')

function PublicationActs({ line, t }: { line: Line; t: Say }) {
  if (line.allowedSteps.includes('post'))
    return (
      <Acts
        quiet
        action="reform.publish"
        none="–"
        acts={[
          {
            word: t('publication.post'),
            form: (close) => <PostPublicationForm publication={line} onDone={close} />,
          },
        ]}
      />
    )
  if (!line.allowedSteps.includes('verify')) return '–'
  return (
    <Acts
      quiet
      action="reform.verify_publication"
      none="–"
      acts={[
        {
          word: t('publication.verify'),
          form: (close) => <VerifyPublicationForm publication={line} onDone={close} />,
        },
      ]}
    />
  )
}
