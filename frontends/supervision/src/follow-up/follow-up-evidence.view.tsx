import { Card, Empty, formatDate, RecordFiles, Stack, useMay, useText } from '@province/portal-kit'
import {
  AbandonFollowUpEvidenceDocument,
  AppendToFollowUpEvidenceDocument,
  BeginFollowUpEvidenceDocument,
  FinishFollowUpEvidenceDocument,
  FollowUpEvidencePartDocument,
  type FollowUpQuery,
} from '../generated/graphql.ts'

type Entry = NonNullable<FollowUpQuery['followUp']>['entries'][number]

const EVIDENCE = {
  begin: BeginFollowUpEvidenceDocument,
  append: AppendToFollowUpEvidenceDocument,
  finish: FinishFollowUpEvidenceDocument,
  abandon: AbandonFollowUpEvidenceDocument,
  part: FollowUpEvidencePartDocument,
}

/** The files that show responses and reviews to be so: of the newest step more may be sent by the end whose step it is. */
export function FollowUpEvidence({ entries }: { entries: readonly Entry[] }) {
  const t = useText('supervision')
  const responds = useMay('supervision.respond')
  const reviews = useMay('supervision.recommend')
  const may = ({ side }: Entry) => (side === 'ADDRESSEE' ? responds : reviews)
  const newest = entries.at(-1)
  const shown = entries.filter((entry) => entry.evidence.length > 0 || (entry === newest && may(entry)))
  return (
    <Card title={t('followUp.evidenceFiles')} about={t('followUp.evidenceAbout')}>
      {shown.length === 0 ? <Empty title={t('followUp.noEvidence')} /> : null}
      {shown.map((entry) => (
        <Stack key={entry.id} gap={8}>
          <h3>{`${entry.rung ? t(`followUp.rungs.${entry.rung}`) : t(`followUp.steps.${entry.step}`)} · ${formatDate(entry.effectiveOn)}`}</h3>
          <RecordFiles
            label={t('followUp.evidenceFiles')}
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
