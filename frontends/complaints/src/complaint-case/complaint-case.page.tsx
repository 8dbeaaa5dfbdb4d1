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
  Stack,
  StateBadge,
  textColumn,
  useParams,
  useText,
} from '@province/portal-kit'
import { StepPaper } from '../case-paper/step-paper.view.tsx'
import { ClockCard } from '../clock/clock-card.view.tsx'
import { ComplaintCaseDocument, type ComplaintCaseQuery } from '../generated/graphql.ts'
import { AppealComplaintCaseForm } from './appeal-complaint-case.form.tsx'
import { CasePetitions } from './case-petitions.view.tsx'
import { toneOf } from './case-tone.ts'
import { CASES_LIVE } from './complaint-cases.page.tsx'
import { FeedbackCard } from './feedback-card.view.tsx'
import { nextStep } from './next-step.ts'
import { StepComplaintCaseForm } from './step-complaint-case.form.tsx'

export type SeenCase = NonNullable<ComplaintCaseQuery['complaintCase']>
type Step = SeenCase['taken'][number]

/** What was decided gives tasks, and what was promised in its dialogues; a task that is asked for now is the decision’s once there is one. */
const recordOf = ({ id, decision, dialogues, unit }: SeenCase) => ({
  domain: 'complaints',
  ids: [...dialogues.map((dialogue) => dialogue.id), ...(decision ? [id] : [])],
  units: unit ? [unit] : [],
})

/** Whether anything in it can have given a task. */
const givesTasks = ({ decision, dialogues }: SeenCase) => decision !== null || dialogues.length > 0

/** One case: where it stands, its time limits explained, its steps, its petitions and dialogues. */
export function ComplaintCasePage() {
  const t = useText('complaints')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={ComplaintCaseDocument}
      variables={{ id }}
      field="complaintCase"
      title={t('complaintCase.one')}
      titleOf={({ code }) => code}
      about={() => <ScopedLink to="/complaints/complaint-cases">{t('complaintCase.back')}</ScopedLink>}
      actions={(seen) => (
        <Acts
          action="petition.handle"
          acts={[
            ...seen.allowedSteps.map((step) => ({
              word: t(`complaintCase.steps.${step}`),
              main: step === nextStep(seen.allowedSteps, seen.taken),
              form: (close: () => void) => (
                <StepComplaintCaseForm seenCase={seen} step={step} onDone={close} />
              ),
            })),
            ...(mayBeAppealed(seen)
              ? [
                  {
                    word: t('complaintCase.steps.appeal'),
                    form: (close: () => void) => <AppealComplaintCaseForm seenCase={seen} onDone={close} />,
                  },
                ]
              : []),
          ]}
        />
      )}
      live={CASES_LIVE}
    >
      {(seen) => (
        <div className="complaints-beside">
          <Stack>
            <Card title={t('complaintCase.facts')}>
              <p className="pk-text">{seen.title}</p>
              <Facts items={factsOf(seen, t)} />
              <Instances seen={seen} t={t} />
            </Card>
            <Steps seen={seen} t={t} />
          </Stack>
          <Stack>
            {seen.clocks.map((clock) => (
              <ClockCard key={clock.id} clock={clock} />
            ))}
            <CasePetitions title={t('complaintCase.petitions')} petitions={seen.petitions} />
            <Dialogues seen={seen} t={t} />
            <FeedbackCard seen={seen} />
            {givesTasks(seen) ? <Slot name="record.page" record={recordOf(seen)} /> : null}
          </Stack>
        </div>
      )}
    </DetailPage>
  )
}

const mayBeAppealed = ({ instance, decidedOn, appeal }: SeenCase) =>
  instance === 'FIRST' && decidedOn !== null && appeal === null

const factsOf = (seen: SeenCase, t: Say) => [
  { name: t('complaintCase.unit'), value: seen.unit?.name ?? '–' },
  ...(seen.against && seen.against.id !== seen.unit?.id
    ? [{ name: t('complaintCase.against'), value: seen.against.name }]
    : []),
  ...jurisdictionOf(seen, t),
  { name: t('complaintCase.instance'), value: t(`complaintCase.instances.${seen.instance}`) },
  {
    name: t('complaintCase.state'),
    value: <StateBadge tone={toneOf(seen.state)} word={t(`complaintCase.states.${seen.state}`)} />,
  },
  { name: t('complaintCase.receivedOn'), value: formatDate(seen.receivedOn) },
  { name: t('complaintCase.acceptedOn'), value: formatDate(seen.acceptedOn) },
  {
    name: t('complaintCase.decision'),
    value: seen.decision ? `${seen.decision}, ${formatDate(seen.decidedOn)}` : '–',
  },
  {
    name: t('complaintCase.outcome'),
    value: seen.outcome ? t(`complaintCase.outcomes.${seen.outcome}`) : '–',
  },
  ...(seen.dialogueFor
    ? [{ name: t('complaintCase.dialogueFor'), value: formatDate(seen.dialogueFor) }]
    : []),
  ...(seen.complexOn
    ? [
        {
          name: t('complaintCase.complex'),
          value: `${t(`complaintCase.grounds.${seen.complexGround}`)}, ${formatDate(seen.complexOn)}`,
        },
      ]
    : []),
  ...(seen.unverified ? [{ name: t('complaintCase.unverified'), value: seen.unverified }] : []),
  { name: t('complaintCase.endedOn'), value: formatDate(seen.endedOn) },
]

/** By which article the unit decides, how sure that is, and why where it was overruled. */
const jurisdictionOf = ({ jurisdiction, overruled }: SeenCase, t: Say) => [
  ...(jurisdiction
    ? [
        {
          name: t('complaintCase.jurisdiction'),
          value: `${jurisdiction.office}: ${jurisdiction.article} (${t(`evidence.${jurisdiction.evidence}`)})`,
        },
      ]
    : []),
  ...(overruled ? [{ name: t('complaintCase.overruled'), value: overruled }] : []),
]

interface PartProps {
  seen: SeenCase
  t: Say
}

/** The other instance, where there is one. */
function Instances({ seen: { firstCase, appeal }, t }: PartProps) {
  const others = [
    { word: t('complaintCase.firstCase'), other: firstCase },
    { word: t('complaintCase.appealTo'), other: appeal },
  ]
  return others.map(({ word, other }) =>
    other ? (
      <p key={word}>
        {word}: <ScopedLink to={`/complaints/complaint-cases/${other.id}`}>{other.code}</ScopedLink>
      </p>
    ) : null,
  )
}

const Steps = ({ seen, t }: PartProps) => (
  <Card flush title={t('complaintCase.thread')}>
    <DataTable
      caption={t('complaintCase.thread')}
      rows={seen.taken}
      rowKey={({ id }) => id}
      columns={[
        dayColumn<Step>('on', t('complaintCase.on'), ({ on }) => on),
        textColumn<Step>('step', t('complaintCase.step'), ({ step }) => t(`complaintCase.steps.${step}`)),
        {
          key: 'document',
          header: t('complaintCase.document'),
          text: ({ document }) => document ?? '',
          cell: (step) => <StepPaper register="complaint" caseId={seen.id} step={step} />,
        },
        textColumn<Step>('reason', t('complaintCase.reason'), ({ reason, attended, people, by }) =>
          [
            attended === null ? null : `${t('complaintCase.attended')}: ${attended}`,
            people === null ? null : `${t('complaintCase.withdrawing.people')}: ${people}`,
            by ? `${t('complaintCase.by')}: ${by.name}` : null,
            reason,
          ]
            .filter(Boolean)
            .join('. '),
        ),
      ]}
    />
  </Card>
)

const Dialogues = ({ seen: { dialogues }, t }: PartProps) => (
  <Card title={t('complaintCase.dialogues')}>
    {dialogues.length === 0 ? (
      <p className="pk-text">{t('complaintCase.noDialogues')}</p>
    ) : (
      <ul>
        {dialogues.map(({ id, heldOn, subject }) => (
          <li key={id}>
            {formatDate(heldOn)}: <ScopedLink to={`/complaints/dialogues/${id}`}>{subject}</ScopedLink>
          </li>
        ))}
      </ul>
    )}
  </Card>
)
