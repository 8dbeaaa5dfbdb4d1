import {
  type Column,
  dayColumn,
  formatDate,
  isDay,
  ListPage,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import {
  CitationCorrectionsDocument,
  type CitationCorrectionsQuery,
  type CorrectionState,
} from '../generated/graphql.ts'
import { CorrectionBadge, DecideActs, meantBy } from './meant.view.tsx'

type Line = NonNullable<CitationCorrectionsQuery['citationCorrections']>['edges'][number]['node']

const STATES: readonly CorrectionState[] = ['PROPOSED', 'ACCEPTED', 'REJECTED']
const LIVE = ['correction.']

const citedAs = ({ citation }: Line) => {
  const day = citation?.issuedOnAsCited ?? ''
  return [citation?.symbolAsCited, isDay(day) ? formatDate(day) : day].filter(Boolean).join(' · ')
}

/** The inbox of problem citations: what somebody says is meant, and who decides. */
export function CorrectionsPage() {
  const t = useText('directives')
  const { unitIdToday, unitName, unitError } = useScope()
  const columns: Column<Line>[] = [
    textColumn('cited', t('correction.one'), citedAs, { names: true }),
    textColumn('meant', t('correction.meant'), meantBy),
    textColumn('reason', t('correction.reason'), ({ reason }) => reason, { share: 30 }),
    dayColumn('proposedOn', t('correction.proposedOn'), ({ proposedOn }) => proposedOn),
    {
      key: 'state',
      header: t('correction.state'),
      cell: ({ state, decidedBecause }) => (
        <>
          <CorrectionBadge state={state} />
          {decidedBecause ? <div className="pk-meta">{decidedBecause}</div> : null}
        </>
      ),
      text: ({ state }) => t(`correction.states.${state}`),
    },
    { key: 'acts', header: t('correction.acts'), cell: (line) => <DecideActs correction={line} /> },
  ]
  return (
    <ListPage
      title={t('correction.title')}
      about={unitName}
      document={CitationCorrectionsDocument}
      field="citationCorrections"
      variables={({ chosen: { state }, orderBy }) =>
        unitIdToday ? { within: unitIdToday, state, orderBy: orderBy ?? ('NEWEST' as const) } : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('correction.state'),
          any: t('correction.anyState'),
          options: STATES.map((value) => ({ value, label: t(`correction.states.${value}`) })),
        },
      }}
      sorts={{ proposedOn: { up: 'OLDEST', down: 'NEWEST' } } as const}
      columns={() => columns}
      live={LIVE}
      empty={{ title: t('correction.none'), hint: t('correction.noneHint') }}
      csv="dinh-chinh-vien-dan"
    />
  )
}
