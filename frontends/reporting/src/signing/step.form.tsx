import { Form, seen, useText } from '@province/portal-kit'
import {
  ArchiveReportDocument,
  ReopenReportDraftDocument,
  ReviewReportDocument,
  SendReportDocument,
  StartReconcilingDocument,
} from '../generated/graphql.ts'
import { linesOf } from './lines-of.ts'
import type { Signable } from './use-progress.ts'

interface StepFormProps {
  report: Signable
  onDone: () => void
}

/** Begins reconciling: what the domains hold is asked and kept. */
export function StartReconcilingForm({ report, onDone }: StepFormProps) {
  const t = useText('reporting')
  return (
    <Form
      document={StartReconcilingDocument}
      fields={{}}
      send={() => seen(report)}
      about={t('signing.startAbout')}
      save={t('steps.startReconciling')}
      onClose={onDone}
    />
  )
}

/** Finds a report ready to be signed; refused with the list while something grave is open. */
export function ReviewForm({ report, onDone }: StepFormProps) {
  const t = useText('reporting')
  return (
    <Form
      document={ReviewReportDocument}
      fields={{}}
      send={() => seen(report)}
      about={t('signing.reviewAbout')}
      save={t('steps.review')}
      onClose={onDone}
    />
  )
}

/** Back to writing; a reason is always asked for. */
export function ReopenForm({ report, onDone }: StepFormProps) {
  const t = useText('reporting')
  return (
    <Form
      document={ReopenReportDraftDocument}
      fields={{ reason: { kind: 'long', label: t('discrepancy.reason'), rows: 3, required: true } }}
      send={(said) => ({ ...seen(report), ...said })}
      save={t('steps.reopenDraft')}
      onClose={onDone}
    />
  )
}

/** Sends a signed report; each line is one recipient. */
export function SendForm({ report, onDone }: StepFormProps) {
  const t = useText('reporting')
  return (
    <Form
      document={SendReportDocument}
      fields={{
        sentOn: { kind: 'day', label: t('signing.sentOn'), required: true },
        recipients: {
          kind: 'long',
          label: t('signing.recipients'),
          hint: t('signing.recipientsHint'),
          rows: 6,
          required: true,
        },
      }}
      send={({ sentOn, recipients }) => ({ ...seen(report), sentOn, recipients: linesOf(recipients) })}
      save={t('steps.send')}
      onClose={onDone}
    />
  )
}

/** Into the archive, under the reference by which it is found there. */
export function ArchiveForm({ report, onDone }: StepFormProps) {
  const t = useText('reporting')
  return (
    <Form
      document={ArchiveReportDocument}
      fields={{
        reference: { kind: 'text', label: t('signing.reference'), required: true },
        unacknowledgedReason: {
          kind: 'long',
          label: t('signing.unacknowledgedReason'),
          hint: t('signing.unacknowledgedHint'),
          rows: 2,
        },
      }}
      send={({ reference, unacknowledgedReason }) => ({
        ...seen(report),
        reference,
        unacknowledgedReason: unacknowledgedReason || null,
      })}
      save={t('steps.archive')}
      onClose={onDone}
    />
  )
}
