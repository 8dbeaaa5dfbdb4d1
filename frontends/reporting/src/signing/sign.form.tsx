import { Form, seen, useText } from '@province/portal-kit'
import { type SigningCapacity, SignReportDocument } from '../generated/graphql.ts'
import { signatureFields } from './signature-fields.ts'
import type { Signable } from './use-progress.ts'

/** Signs a report: as which document, by whom, for whom. */
export function SignForm({ report, onDone }: { report: Signable; onDone: () => void }) {
  const t = useText('reporting')
  return (
    <Form
      document={SignReportDocument}
      fields={(typed) =>
        signatureFields(t, typed, report.unit?.name ? t('signing.bodyOf', { unit: report.unit.name }) : '')
      }
      send={({ capacity, forTitle, ...said }) => ({
        ...seen(report),
        input: {
          ...said,
          capacity: capacity as SigningCapacity,
          ...(capacity === 'SELF' ? {} : { forTitle: forTitle ?? '' }),
        },
      })}
      about={t('signing.signAbout')}
      save={t('steps.sign')}
      onClose={onDone}
    />
  )
}
