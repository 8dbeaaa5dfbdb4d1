import {
  type Column,
  dayColumn,
  EndedTiers,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { COUNTED } from '../completeness/counts.ts'
import { ReportingTiersDocument, SubmissionsDocument, type SubmissionsQuery } from '../generated/graphql.ts'
import { SubmissionActs } from './submission-acts.tsx'
import { daysOf, STATES, toneOf, useOwnWords } from './submission-words.ts'

type Line = NonNullable<SubmissionsQuery['submissions']>['edges'][number]['node']

const LIVE = ['submission']

/** What the unit in view and the units below it owe, by the day it is due. */
export function SubmissionsPage() {
  const t = useText('reporting')
  const own = useOwnWords()
  const { unitIdToday, unitName, unitError, window } = useScope()
  return (
    <ListPage
      title={t('submission.all')}
      about={unitName}
      document={SubmissionsDocument}
      field="submissions"
      variables={({ chosen: { state, counted, period_of, itself }, orderBy }) =>
        unitIdToday
          ? {
              within: unitIdToday,
              states: state ? [state] : null,
              counted,
              itself: itself ? true : null,
              ...(period_of ? {} : window),
              orderBy,
              first: 20,
            }
          : undefined
      }
      error={unitError}
      filters={{
        period_of: {
          label: t('submission.period'),
          any: t('submission.periodOfScope'),
          options: [{ value: 'all', label: t('submission.anyPeriod') }],
        },
        itself: {
          label: t('submission.reach'),
          any: t('submission.withBelow'),
          options: [{ value: 'yes', label: t('submission.itselfOnly') }],
        },
        counted: {
          label: t('submission.counted'),
          any: t('submission.anyCounted'),
          options: COUNTED.map((value) => ({ value, label: t(`completeness.counts.${value}`) })),
        },
        state: {
          label: t('submission.state'),
          any: t('submission.anyState'),
          options: STATES.map((value) => ({ value, label: t(`submission.states.${value}`) })),
        },
      }}
      sorts={{ dueOn: { up: 'FIRST_DUE', down: 'LATEST_DUE' } }}
      columns={() => columnsOf(t, own)}
      live={LIVE}
      empty={{ title: t('submission.none'), hint: t('submission.noneHint') }}
      csv="submissions"
    >
      <EndedTiers
        document={ReportingTiersDocument}
        says={(basis) => t('submission.tierEndedBy', { basis })}
      />
    </ListPage>
  )
}

function columnsOf(t: Say, own: ReturnType<typeof useOwnWords>): Column<Line>[] {
  const titled = ({ template, invented }: Line) => {
    const title = own(template.title, template.titleEn)
    return invented ? t('submission.invented', { title }) : title
  }
  return [
    {
      key: 'template',
      header: t('submission.template'),
      names: true,
      cell: (line) => <ScopedLink to={`/reports/submissions/${line.id}`}>{titled(line)}</ScopedLink>,
      text: titled,
    },
    textColumn('unit', t('submission.unit'), ({ unit }) => unit?.name),
    textColumn('period', t('submission.period'), (line) => daysOf(line, t)),
    dayColumn('dueOn', t('submission.dueOn'), ({ dueOn }) => dueOn),
    {
      key: 'timeliness',
      header: t('submission.timely'),
      cell: ({ timeliness }) => (
        <StateBadge tone={toneOf(timeliness)} word={t(`submission.timeliness.${timeliness}`)} />
      ),
      text: ({ timeliness }) => t(`submission.timeliness.${timeliness}`),
    },
    {
      key: 'state',
      header: t('submission.state'),
      cell: ({ state }) => <StateBadge tone={toneOf(state)} word={t(`submission.states.${state}`)} />,
      text: ({ state }) => t(`submission.states.${state}`),
    },
    textColumn('atUnit', t('submission.atUnit'), ({ atUnit }) => atUnit?.name),
    {
      key: 'acts',
      header: t('submission.acts'),
      cell: (line) => <SubmissionActs quiet submission={line} />,
    },
  ]
}
