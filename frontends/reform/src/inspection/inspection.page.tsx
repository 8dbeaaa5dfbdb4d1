import {
  Acts,
  Card,
  DataTable,
  DetailPage,
  dayColumn,
  Facts,
  formatDate,
  type Say,
  ScopedLink,
  Slot,
  textColumn,
  useParams,
  useText,
} from '@province/portal-kit'
import { InspectionDocument, type InspectionQuery } from '../generated/graphql.ts'
import { CallOffForm, ConcludeForm, FindingForm, RemedyForm, VisitForm } from './inspection.form.tsx'

type Shown = NonNullable<InspectionQuery['inspection']>
type Finding = Shown['findings'][number]

const LIVE = ['inspection']

/** One inspection: whom it visited, what it found, what was put right. */
export function InspectionPage() {
  const t = useText('reform')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={InspectionDocument}
      variables={{ id }}
      field="inspection"
      title={t('inspection.one')}
      titleOf={({ team }) => team}
      about={() => <ScopedLink to="/reform/inspections">{t('inspection.back')}</ScopedLink>}
      actions={(inspection) => <Acts action="reform.inspect" acts={actsOf(inspection, t)} />}
      live={LIVE}
    >
      {(inspection) => (
        <>
          <Card title={t('inspection.facts')}>
            <Facts items={factsOf(inspection, t)} />
          </Card>
          <Card flush title={t('inspection.visits')}>
            <DataTable<Shown['visits'][number]>
              caption={t('inspection.visits')}
              rows={inspection.visits}
              rowKey={(visit) => visit.id}
              columns={[
                dayColumn('visitedOn', t('inspection.visitedOn'), ({ visitedOn }) => visitedOn),
                textColumn('place', t('inspection.place'), ({ place }) => place, { names: true }),
              ]}
            />
          </Card>
          <Card flush title={t('inspection.findings')}>
            <Findings inspection={inspection} t={t} />
          </Card>
          <Slot name="record.page" record={recordOf(inspection)} />
        </>
      )}
    </DetailPage>
  )
}

/** The unit whose team it is gives tasks for what was found. */
const recordOf = ({ id, unit }: Shown) => ({ domain: 'reform', ids: [id], units: unit ? [unit] : [] })

const Findings = ({ inspection, t }: { inspection: Shown; t: Say }) => (
  <DataTable<Finding>
    caption={t('inspection.findings')}
    rows={inspection.findings}
    rowKey={(finding) => finding.id}
    columns={[
      textColumn('content', t('inspection.content'), ({ content }) => content, { names: true }),
      textColumn('violation', t('inspection.kind'), ({ violation }) =>
        t(violation ? 'inspection.violation' : 'inspection.shortcoming'),
      ),
      textColumn('remedy', t('inspection.remedy'), ({ remedy }) => remedy),
      dayColumn('dueOn', t('inspection.dueOn'), ({ dueOn }) => dueOn),
      dayColumn('remediedOn', t('inspection.remediedOn'), ({ remediedOn }) => remediedOn),
      {
        key: 'acts',
        header: t('inspection.acts'),
        cell: (finding) =>
          finding.violation && !finding.remediedOn ? (
            <Acts
              quiet
              action="reform.inspect"
              none="–"
              acts={[
                {
                  word: t('inspection.remedied'),
                  form: (close) => <RemedyForm finding={finding} onDone={close} />,
                },
              ]}
            />
          ) : (
            '–'
          ),
      },
    ]}
  />
)

const factsOf = (inspection: Shown, t: Say) => [
  { name: t('inspection.unit'), value: inspection.unit?.name ?? '–' },
  { name: t('inspection.plan'), value: inspection.plan },
  { name: t('inspection.mode'), value: t(`inspection.modes.${inspection.mode}`) },
  { name: t('inspection.days'), value: `${formatDate(inspection.from)} – ${formatDate(inspection.to)}` },
  { name: t('inspection.state'), value: t(`inspection.states.${inspection.state}`) },
  ...(inspection.invented ? [{ name: t('inspection.note'), value: t('invented') }] : []),
]

function actsOf(inspection: Shown, t: Say) {
  const may = (step: Shown['allowedSteps'][number]) => inspection.allowedSteps.includes(step)
  const { visits } = inspection
  return [
    may('visit') && {
      word: t('inspection.visit'),
      main: true,
      form: (close: () => void) => <VisitForm inspection={inspection} onDone={close} />,
    },
    visits.length > 0 && {
      word: t('inspection.find'),
      form: (close: () => void) => <FindingForm inspection={inspection} visits={visits} onDone={close} />,
    },
    may('conclude') && {
      word: t('inspection.conclude'),
      form: (close: () => void) => <ConcludeForm inspection={inspection} onDone={close} />,
    },
    may('callOff') && {
      word: t('inspection.callOff'),
      form: (close: () => void) => <CallOffForm inspection={inspection} onDone={close} />,
    },
  ].filter((act) => act !== false)
}
