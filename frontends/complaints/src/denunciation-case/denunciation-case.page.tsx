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
  Stack,
  StateBadge,
  textColumn,
  useParams,
  useText,
} from '@province/portal-kit'
import { StepPaper } from '../case-paper/step-paper.view.tsx'
import { ClockCard } from '../clock/clock-card.view.tsx'
import { CasePetitions } from '../complaint-case/case-petitions.view.tsx'
import { nextStep } from '../complaint-case/next-step.ts'
import { InventedNote } from '../compliance/invented-note.view.tsx'
import { DenunciationCaseDocument, type DenunciationCaseQuery } from '../generated/graphql.ts'
import { RedactedCopies } from '../redacted-copy/redacted-copies.view.tsx'
import { DENUNCIATIONS_LIVE, toneOf } from './denunciation-tone.ts'
import { ProtectionCard } from './protection-card.view.tsx'
import { StepDenunciationCaseForm } from './step-denunciation-case.form.tsx'

type SeenDenunciation = NonNullable<DenunciationCaseQuery['denunciationCase']>
type Step = SeenDenunciation['taken'][number]

/** One case of denunciation: where it stands, its time limits explained, its steps and petitions. */
export function DenunciationCasePage() {
  const t = useText('complaints')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={DenunciationCaseDocument}
      variables={{ id }}
      field="denunciationCase"
      title={t('denunciationCase.one')}
      titleOf={({ code }) => code}
      about={() => <ScopedLink to="/complaints/denunciation-cases">{t('denunciationCase.back')}</ScopedLink>}
      actions={(seen) => (
        <Acts
          action="petition.handle"
          acts={seen.allowedSteps.map((step) => ({
            word: t(`denunciationCase.steps.${step}`),
            main: step === nextStep(seen.allowedSteps, seen.taken),
            form: (close: () => void) => (
              <StepDenunciationCaseForm seenCase={seen} step={step} onDone={close} />
            ),
          }))}
        />
      )}
      live={DENUNCIATIONS_LIVE}
    >
      {(seen) => (
        <>
          <InventedNote invented={seen.invented} said="denunciationCase.invented" />
          <div className="complaints-beside">
            <Stack>
              <Card title={t('complaintCase.facts')}>
                <p className="pk-text">{seen.title}</p>
                <Facts items={factsOf(seen, t)} />
              </Card>
              <Steps seen={seen} t={t} />
              <RedactedCopies copies={seen.redactedCopies} />
              <ProtectionCard seen={seen} />
            </Stack>
            <Stack>
              {seen.clocks.map((clock) => (
                <ClockCard key={clock.id} clock={clock} decided={false} />
              ))}
              <CasePetitions title={t('denunciationCase.petitions')} petitions={seen.petitions} />
            </Stack>
          </div>
        </>
      )}
    </DetailPage>
  )
}

const factsOf = (seen: SeenDenunciation, t: Say) => [
  { name: t('complaintCase.unit'), value: seen.unit?.name ?? '–' },
  {
    name: t('complaintCase.state'),
    value: <StateBadge tone={toneOf(seen.state)} word={t(`denunciationCase.states.${seen.state}`)} />,
  },
  {
    name: t('denunciationCase.concernedHead'),
    value: t(seen.concernedHead ? 'denunciationCase.isHead' : 'denunciationCase.noHead'),
  },
  { name: t('complaintCase.receivedOn'), value: formatDate(seen.receivedOn) },
  { name: t('complaintCase.acceptedOn'), value: formatDate(seen.acceptedOn) },
  ...(seen.forwardedTo ? [{ name: t('denunciationCase.forwardedTo'), value: seen.forwardedTo.name }] : []),
  {
    name: t('denunciationCase.conclusion'),
    value: seen.conclusion ? `${seen.conclusion}, ${formatDate(seen.concludedOn)}` : '–',
  },
  {
    name: t('denunciationCase.outcome'),
    value: seen.outcome ? t(`denunciationCase.outcomes.${seen.outcome}`) : '–',
  },
  { name: t('denunciationCase.publishedOn'), value: formatDate(seen.publishedOn) },
  { name: t('complaintCase.endedOn'), value: formatDate(seen.endedOn) },
]

interface PartProps {
  seen: SeenDenunciation
  t: Say
}

const Steps = ({ seen, t }: PartProps) => (
  <Card flush title={t('complaintCase.thread')}>
    <DataTable
      caption={t('complaintCase.thread')}
      rows={seen.taken}
      rowKey={({ id }) => id}
      columns={[
        dayColumn<Step>('on', t('complaintCase.on'), ({ on }) => on),
        textColumn<Step>('step', t('complaintCase.step'), ({ step }) => t(`denunciationCase.steps.${step}`)),
        {
          key: 'document',
          header: t('complaintCase.document'),
          text: ({ document }) => document ?? '',
          cell: (step) => <StepPaper register="denunciation" caseId={seen.id} step={step} />,
        },
        textColumn<Step>('reason', t('complaintCase.reason'), ({ reason, people, by }) =>
          [
            by ? `${t('complaintCase.by')}: ${by.name}.` : null,
            people === null ? null : `${t('complaintCase.withdrawing.people')}: ${people}.`,
            reason,
          ]
            .filter((part) => part !== null)
            .join(' '),
        ),
      ]}
    />
  </Card>
)
