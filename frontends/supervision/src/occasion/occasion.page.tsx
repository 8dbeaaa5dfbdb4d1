import {
  Acts,
  Alert,
  Card,
  DataTable,
  DetailPage,
  Facts,
  formatDate,
  NamedBody,
  ScopedLink,
  StateBadge,
  useLanguage,
  useParams,
  useText,
} from '@province/portal-kit'
import { useFollowUpColumns } from '../follow-up/follow-up-columns.view.tsx'
import { IssueFollowUpForm } from '../follow-up/issue-follow-up.form.tsx'
import { OccasionDocument, type OccasionQuery } from '../generated/graphql.ts'
import { CancelOccasionForm, CloseOccasionForm, HoldOccasionForm } from './occasion.form.tsx'
import { OCCASION_LIVE, RAISED_THERE, toneOfOccasion } from './occasion-words.ts'

type Shown = NonNullable<OccasionQuery['occasion']>

/** One meeting, hearing or draft: what was raised there, how it was answered, and what went on to the next. */
export function OccasionPage() {
  const t = useText('supervision')
  const id = useParams().id ?? ''
  return (
    <DetailPage
      document={OccasionDocument}
      variables={{ id }}
      field="occasion"
      title={t('occasion.one')}
      titleOf={({ title }) => title}
      about={(occasion) => (
        <>
          <ScopedLink to="/supervision/occasions">{t('occasion.title')}</ScopedLink>
          {occasion ? ` · ${t(`occasion.kinds.${occasion.kind}`)}` : ''}
        </>
      )}
      actions={(occasion) => <OccasionActs occasion={occasion} />}
      live={OCCASION_LIVE}
    >
      {(occasion) => (
        <>
          {occasion.source ? <Alert tone="info" title={occasion.source} /> : null}
          {occasion.next ? (
            <Alert tone="info" title={t('occasion.wentOn')}>
              <ScopedLink to={`/supervision/occasions/${occasion.next.id}`}>{occasion.next.title}</ScopedLink>
            </Alert>
          ) : null}
          <OccasionFactList occasion={occasion} />
          {occasion.kind === 'COUNCIL_MEETING' ? <PetitionCounts occasion={occasion} /> : null}
          {RAISED_THERE[occasion.kind]
            .map((kind) => ({ kind, raised: occasion.raised.filter((one) => one.kind === kind) }))
            .filter(({ raised }, at) => at === 0 || raised.length > 0)
            .map(({ kind, raised }) => (
              <Raised key={kind} kind={kind} raised={raised} />
            ))}
        </>
      )}
    </DetailPage>
  )
}

function OccasionActs({ occasion }: { occasion: Shown }) {
  const t = useText('supervision')
  const { allowedSteps, kind, id, title, unit } = occasion
  const forms = { hold: HoldOccasionForm, close: CloseOccasionForm, cancel: CancelOccasionForm }
  const steps = allowedSteps.map((step) => {
    const StepForm = forms[step]
    return {
      word: t(`occasion.steps.${step}`),
      form: (close: () => void) => <StepForm occasion={occasion} onDone={close} />,
    }
  })
  const kinds = RAISED_THERE[kind].filter((raised) => raised !== 'PROMISE')
  const at = { id, title, kinds }
  const raise = {
    word: t('occasion.raise'),
    main: true,
    aside: true,
    form: (close: () => void) => <IssueFollowUpForm unit={unit?.id ?? ''} at={at} onDone={close} />,
  }
  return <Acts action="supervision.recommend" acts={allowedSteps.length > 0 ? [raise, ...steps] : []} />
}

function OccasionFactList({ occasion }: { occasion: Shown }) {
  const t = useText('supervision')
  const { state, bodyName, heldBy, plannedOn, heldOn, document, cancelledBecause, closedOn } = occasion
  const optional = [
    { name: t('occasion.document'), value: document },
    { name: t('occasion.reason'), value: cancelledBecause },
    { name: t('occasion.closedOn'), value: closedOn && formatDate(closedOn) },
  ].filter(({ value }) => value)
  return (
    <Card
      title={t('theme.facts')}
      actions={<StateBadge tone={toneOfOccasion(state)} word={t(`occasion.states.${state}`)} />}
    >
      <Facts
        items={[
          { name: t('themes.owner'), value: <NamedBody words={bodyName} body={heldBy} /> },
          { name: t('occasion.plannedOn'), value: formatDate(plannedOn) },
          { name: t('occasion.heldOn'), value: heldOn ? formatDate(heldOn) : '–' },
          ...optional,
        ]}
      />
    </Card>
  )
}

const COUNTS = ['total', 'solved', 'explained', 'inProgress', 'open', 'carriedIn', 'carriedOut'] as const

function PetitionCounts({ occasion: { petitions } }: { occasion: Shown }) {
  const t = useText('supervision')
  const { number } = useLanguage()
  if (!petitions) return null
  return (
    <Card title={t('occasion.petitions')} about={t('occasion.petitionsAbout')}>
      <Facts
        items={COUNTS.map((key) => ({ name: t(`occasion.counts.${key}`), value: number(petitions[key]) }))}
      />
    </Card>
  )
}

type RaisedLine = Shown['raised'][number]

function Raised({ kind, raised }: { kind: RaisedLine['kind']; raised: readonly RaisedLine[] }) {
  const t = useText('supervision')
  const columns = useFollowUpColumns(false)
  const carried = {
    key: 'carried',
    header: t('occasion.carriedFrom'),
    cell: ({ carriedOver }: RaisedLine) => {
      const last = carriedOver.at(-1)
      if (!last?.from) return '–'
      return (
        <>
          <ScopedLink to={`/supervision/occasions/${last.from.id}`}>{last.from.title}</ScopedLink>
          <div className="pk-meta">{t('occasion.carriedTimes', { times: carriedOver.length })}</div>
        </>
      )
    },
    text: ({ carriedOver }: RaisedLine) => carriedOver.at(-1)?.from?.title ?? '',
  }
  return (
    <Card flush title={`${t(`followUp.kinds.${kind}`)} (${raised.length})`}>
      <DataTable
        caption={t(`followUp.kinds.${kind}`)}
        columns={kind === 'VOTER_PETITION' ? [...columns, carried] : columns}
        rows={raised}
        rowKey={({ id }) => id}
        empty={{ title: t('occasion.nothingRaised') }}
        csv={`ky-hop-${kind.toLowerCase().replaceAll('_', '-')}`}
      />
    </Card>
  )
}
