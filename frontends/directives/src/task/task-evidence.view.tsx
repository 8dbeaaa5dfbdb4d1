import { formatDate, StepEvidence, useMay, useText } from '@province/portal-kit'
import {
  AbandonTaskEvidenceDocument,
  AppendToTaskEvidenceDocument,
  BeginTaskEvidenceDocument,
  FinishTaskEvidenceDocument,
  TaskEvidencePartDocument,
  type TaskQuery,
} from '../generated/graphql.ts'

type Entry = NonNullable<TaskQuery['task']>['entries'][number]

const EVIDENCE = {
  begin: BeginTaskEvidenceDocument,
  append: AppendToTaskEvidenceDocument,
  finish: FinishTaskEvidenceDocument,
  abandon: AbandonTaskEvidenceDocument,
  part: TaskEvidencePartDocument,
}

/** The files that show reports of the lead and answers of the giver to be so: of the newest step more may be sent. */
export function TaskEvidence({ entries }: { entries: readonly Entry[] }) {
  const t = useText('directives')
  const leads = useMay('task.answer')
  const gives = useMay('task.give')
  return (
    <StepEvidence
      title={t('task.evidenceFiles')}
      about={t('task.evidenceAbout')}
      none={t('task.noEvidence')}
      steps={entries.map(({ id, evidence, byLead, step, effectiveOn }) => ({
        id,
        evidence,
        title: `${t(`task.steps.${step}`)} · ${formatDate(effectiveOn)}`,
        may: byLead ? leads : gives,
      }))}
      documents={EVIDENCE}
    />
  )
}
