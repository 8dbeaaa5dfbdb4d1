import { Card, Empty, formatDate, RecordFiles, Stack, useMay, useText } from '@province/portal-kit'
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
  const may = ({ byLead }: Entry) => (byLead ? leads : gives)
  const newest = entries.at(-1)
  const shown = entries.filter((entry) => entry.evidence.length > 0 || (entry === newest && may(entry)))
  return (
    <Card title={t('task.evidenceFiles')} about={t('task.evidenceAbout')}>
      {shown.length === 0 ? <Empty title={t('task.noEvidence')} /> : null}
      {shown.map((entry) => (
        <Stack key={entry.id} gap={8}>
          <h3>{`${t(`task.steps.${entry.step}`)} · ${formatDate(entry.effectiveOn)}`}</h3>
          <RecordFiles
            label={t('task.evidenceFiles')}
            id={entry.id}
            of={{ entry: entry.id }}
            files={entry.evidence}
            documents={EVIDENCE}
            may={entry === newest && may(entry)}
          />
        </Stack>
      ))}
    </Card>
  )
}
