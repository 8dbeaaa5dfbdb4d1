import {
  type Act,
  Acts,
  Card,
  type Column,
  DataTable,
  dayColumn,
  formatInstant,
  Meta,
  Row,
  Stack,
  textColumn,
  useMay,
  useText,
} from '@province/portal-kit'
import { ReportStateBadge } from '../report/report-state.view.tsx'
import type { FigureLine, WholeReport } from '../report/use-report.ts'
import { CorrigendumForm } from './corrigendum.form.tsx'
import { SignForm } from './sign.form.tsx'
import { ArchiveForm, ReopenForm, ReviewForm, SendForm, StartReconcilingForm } from './step.form.tsx'
import type { Progress, Signable } from './use-progress.ts'

interface ProgressProps {
  report: WholeReport
  progress: Progress
  figures: ReadonlyMap<string, FigureLine>
}

type Step = Progress['allowedSteps'][number]

/** Where a report stands, what may be done next by whom looks at it, and the way it has come. */
export function ProgressCard({ report, progress, figures }: ProgressProps) {
  const t = useText('reporting')
  const acts = useActs({ ...report, version: progress.version }, figures)
  const may = useStepRights()
  const allowed = progress.allowedSteps.filter((step) => may[step])
  return (
    <Card title={t('signing.progress')}>
      <Stack>
        <Row gap={16}>
          <ReportStateBadge state={progress.state} />
          <Acts acts={allowed.map((step) => acts[step])} none={<Meta>{t('signing.nothingToDo')}</Meta>} />
        </Row>
        {progress.steps.length > 0 ? <TakenSteps steps={progress.steps} /> : null}
      </Stack>
    </Card>
  )
}

function TakenSteps({ steps }: { steps: Progress['steps'] }) {
  const t = useText('reporting')
  return (
    <DataTable caption={t('signing.taken')} columns={useColumns()} rows={steps} rowKey={({ id }) => id} />
  )
}

function useStepRights(): Record<Step, boolean> {
  const reconcile = useMay('report.reconcile')
  const review = useMay('report.review')
  const sign = useMay('report.sign')
  const send = useMay('report.send')
  return {
    startReconciling: reconcile,
    reopenDraft: reconcile,
    review,
    sign,
    send,
    archive: send,
    correct: sign,
  }
}

function useActs(report: Signable, figures: ReadonlyMap<string, FigureLine>): Record<Step, Act> {
  const t = useText('reporting')
  const act = (step: Step, form: Act['form'], more: Partial<Act> = {}): Act => ({
    word: t(`steps.${step}`),
    form,
    ...more,
  })
  return {
    startReconciling: act(
      'startReconciling',
      (done) => <StartReconcilingForm report={report} onDone={done} />,
      {
        main: true,
      },
    ),
    reopenDraft: act('reopenDraft', (done) => <ReopenForm report={report} onDone={done} />),
    review: act('review', (done) => <ReviewForm report={report} onDone={done} />, { main: true }),
    sign: act('sign', (done) => <SignForm report={report} onDone={done} />, { main: true, aside: true }),
    send: act('send', (done) => <SendForm report={report} onDone={done} />, { main: true }),
    archive: act('archive', (done) => <ArchiveForm report={report} onDone={done} />),
    correct: act(
      'correct',
      (done) => <CorrigendumForm report={report} figures={[...figures.values()]} onDone={done} />,
      { aside: true },
    ),
  }
}

function useColumns(): Column<Progress['steps'][number]>[] {
  const t = useText('reporting')
  return [
    textColumn('step', t('signing.step'), ({ step }) => t(`steps.${step}`)),
    {
      key: 'to',
      header: t('report.state'),
      cell: ({ toState }) => <ReportStateBadge state={toState} />,
      text: ({ toState }) => t(`states.${toState}`),
    },
    dayColumn('effectiveOn', t('signing.effectiveOn'), ({ effectiveOn }) => effectiveOn),
    textColumn('takenBy', t('signing.takenBy'), ({ takenByName }) => takenByName),
    textColumn('takenAt', t('signing.takenAt'), ({ takenAt }) => formatInstant(takenAt)),
    textColumn('reason', t('discrepancy.reason'), ({ reason }) => reason),
  ]
}
