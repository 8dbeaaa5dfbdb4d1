import { Form, seen, useText } from '@province/portal-kit'
import { IssueCorrigendumDocument, type SigningCapacity } from '../generated/graphql.ts'
import { signatureFields } from './signature-fields.ts'
import type { Signable } from './use-progress.ts'

interface CorrigendumFormProps {
  report: Signable
  figures: readonly { key: string; label: string; section: string }[]
  onDone: () => void
}

/** Publishes a correction of one signed figure; what was signed stays as it was. */
export function CorrigendumForm({ report, figures, onDone }: CorrigendumFormProps) {
  const t = useText('reporting')
  const options = figures.map(({ key, label, section }) => ({ value: key, label: `${label} (${section})` }))
  return (
    <Form
      document={IssueCorrigendumDocument}
      fields={(typed) => ({
        figureKey: { kind: 'choice', label: t('corrigendum.figure'), options },
        value: { kind: 'number', label: t('corrigendum.value'), required: true },
        why: { kind: 'long', label: t('corrigendum.why'), rows: 2, required: true },
        reason: { kind: 'long', label: t('corrigendum.reason'), rows: 2, required: true },
        ...signatureFields(
          t,
          typed,
          report.unit?.name ? t('signing.bodyOf', { unit: report.unit.name }) : '',
        ),
      })}
      send={({ figureKey, value, why, capacity, forTitle, ...said }) => ({
        ...seen(report),
        input: {
          ...said,
          capacity: capacity as SigningCapacity,
          ...(capacity === 'SELF' ? {} : { forTitle: forTitle ?? '' }),
          changes: [{ figureKey, value, reason: why }],
        },
      })}
      about={t('corrigendum.about')}
      save={t('steps.correct')}
      onClose={onDone}
    />
  )
}
