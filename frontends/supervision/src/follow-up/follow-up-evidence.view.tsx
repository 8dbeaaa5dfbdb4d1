import { formatDate, StepEvidence, useMay, useText } from '@province/portal-kit'
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
  return (
    <StepEvidence
      title={t('followUp.evidenceFiles')}
      about={t('followUp.evidenceAbout')}
      none={t('followUp.noEvidence')}
      steps={entries.map(({ id, evidence, side, step, rung, effectiveOn }) => ({
        id,
        evidence,
        title: `${rung ? t(`followUp.rungs.${rung}`) : t(`followUp.steps.${step}`)} · ${formatDate(effectiveOn)}`,
        may: side === 'ADDRESSEE' ? responds : reviews,
      }))}
      documents={EVIDENCE}
    />
  )
}
