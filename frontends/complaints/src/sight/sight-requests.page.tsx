import {
  Acts,
  Button,
  type Column,
  formatInstant,
  ListPage,
  Row,
  type Say,
  StateBadge,
  seen,
  textColumn,
  useAct,
  useScope,
  useText,
} from '@province/portal-kit'
import {
  CloseSightDocument,
  type SightDecision,
  type SightRequestState,
  SightRequestsDocument,
  type SightRequestsQuery,
} from '../generated/graphql.ts'
import { DecideSightForm } from './decide-sight.form.tsx'
import { SIGHT_TONES, standingOf, usesOf } from './sight-words.ts'

type Line = NonNullable<SightRequestsQuery['sightRequests']>['edges'][number]['node']

const STATES: readonly SightRequestState[] = ['ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED']
const DECISIONS: readonly SightDecision[] = ['grant', 'refuse', 'open_again']

/** The custodian's desk: who asks to see whom a record hides, why, what was decided, and each use. */
export function SightRequestsPage() {
  const t = useText('complaints')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('sight.desk')}
      about={unitName}
      document={SightRequestsDocument}
      field="sightRequests"
      variables={({ chosen: { state }, orderBy }) =>
        unitIdToday ? { within: unitIdToday, states: state ? [state] : null, orderBy, first: 20 } : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('sight.state'),
          any: t('sight.anyState'),
          options: STATES.map((value) => ({ value, label: t(`sight.states.${value}`) })),
        },
      }}
      sorts={{ askedAt: { up: 'OLDEST', down: 'NEWEST' } }}
      columns={() => columnsOf(t)}
      empty={{ title: t('sight.deskNone'), hint: t('sight.deskNoneHint') }}
      csv="yeu-cau-xem-danh-tinh"
    />
  )
}

function columnsOf(t: Say): Column<Line>[] {
  return [
    textColumn('askedAt', t('sight.askedAt'), ({ askedAt }) => formatInstant(askedAt)),
    textColumn('code', t('petition.code'), ({ code }) => code, { names: true }),
    textColumn('unit', t('petition.unit'), ({ unit }) => unit?.name),
    textColumn('askedBy', t('sight.askedBy'), ({ askedByName }) => askedByName),
    textColumn('reason', t('sight.reason'), ({ reason }) => reason, { share: 25 }),
    {
      key: 'state',
      header: t('sight.state'),
      cell: (line) => <StateBadge tone={SIGHT_TONES[line.state]} word={standingOf(line, new Date(), t)} />,
      text: (line) => standingOf(line, new Date(), t),
    },
    textColumn('uses', t('sight.uses'), (line) => usesOf(line, t)),
    { key: 'acts', header: t('sight.decision'), cell: (line) => <Decisions line={line} />, text: () => '' },
  ]
}

function Decisions({ line }: { line: Line }) {
  const t = useText('complaints')
  const { act, busy } = useAct(CloseSightDocument)
  const decisions = DECISIONS.filter((each) => line.allowedSteps.includes(each))
  return (
    <Row gap={8}>
      <Acts
        quiet
        action="vault.hold_key"
        acts={decisions.map((decision) => ({
          word: t(`sight.steps.${decision}`),
          of: line.code,
          form: (close) => <DecideSightForm request={line} decision={decision} onDone={close} />,
        }))}
      />
      {line.allowedSteps.includes('end') ? (
        <Button kind="quiet" busy={busy} onClick={() => void act({ ...seen(line), closing: 'end' })}>
          {t('sight.steps.end')}
        </Button>
      ) : null}
    </Row>
  )
}
