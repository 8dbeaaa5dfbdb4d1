import { Form, useText } from '@province/portal-kit'
import { RecordStatedFigureDocument } from '../generated/graphql.ts'
import type { FigureLine } from '../report/use-report.ts'

type Stated = Pick<
  FigureLine,
  'key' | 'version' | 'value' | 'unitOfCount' | 'ofTotal' | 'statedRatioPercent' | 'asOf'
>

interface RecordFigureFormProps {
  report: { id: string }
  figure: Stated
  onDone: () => void
}

/** States a figure otherwise, and why: what was stated stays beside it; what is emptied is sent as empty. */
export function RecordFigureForm({ report, figure, onDone }: RecordFigureFormProps) {
  const t = useText('reporting')
  return (
    <div className="reporting-facts">
      <Form
        document={RecordStatedFigureDocument}
        fields={{
          value: {
            kind: 'number',
            label: `${t('record.value')} (${t(`units.${figure.unitOfCount}`)})`,
            first: figure.value,
            required: true,
          },
          ofTotal: { kind: 'number', label: t('record.total'), first: figure.ofTotal },
          statedRatioPercent: { kind: 'number', label: t('record.ratio'), first: figure.statedRatioPercent },
          asOf: { kind: 'day', label: t('figure.asOf'), first: figure.asOf, required: true },
          reason: { kind: 'long', label: t('record.reason'), rows: 2, required: true },
          source: { kind: 'text', label: t('record.source'), hint: t('record.sourceHint') },
        }}
        send={(stated) => ({
          input: { ...stated, report: report.id, key: figure.key, expectedVersion: figure.version },
        })}
        about={<h3>{t('record.title')}</h3>}
        save={t('save')}
        onClose={onDone}
        focus
      />
    </div>
  )
}
