import {
  Button,
  DateField,
  type FormEvent,
  formatNumber,
  ProblemAlert,
  parseNumber,
  Row,
  Stack,
  TextField,
  useAct,
  useLanguage,
  useState,
  useText,
} from '@province/portal-kit'
import { RecordStatedFigureDocument } from '../generated/graphql.ts'
import type { FigureLine, WholeReport } from '../report/use-report.ts'

interface RecordFigureFormProps {
  report: WholeReport
  figure: FigureLine
  onDone: () => void
}

/** States a figure otherwise; what was found about it follows at once. */
export function RecordFigureForm({ report, figure, onDone }: RecordFigureFormProps) {
  const t = useText('reporting')
  const { language } = useLanguage()
  const write = (value: number | null) => (value === null ? '' : formatNumber(value, undefined, language))
  const [value, setValue] = useState(write(figure.value))
  const [total, setTotal] = useState(write(figure.ofTotal))
  const [ratio, setRatio] = useState(write(figure.statedRatioPercent))
  const [asOf, setAsOf] = useState(figure.asOf)
  const { act, busy, problem } = useAct(RecordStatedFigureDocument)
  const read = (text: string) => (text.trim() === '' ? undefined : parseNumber(text, language))
  const wrong = (text: string) =>
    text.trim() !== '' && read(text) === undefined ? t('record.notANumber') : undefined
  const stated = read(value)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (stated === undefined || wrong(total) || wrong(ratio)) return
    const { key, version } = figure
    const given = { ofTotal: read(total), statedRatioPercent: read(ratio), asOf }
    const input = { report: report.id, key, value: stated, expectedVersion: version, ...given }
    if (await act({ input })) onDone()
  }
  return (
    <form onSubmit={submit} className="reporting-facts">
      <Stack>
        <h3>{t('record.title')}</h3>
        <TextField
          label={`${t('record.value')} (${t(`units.${figure.unitOfCount}`)})`}
          error={stated === undefined ? t('record.notANumber') : undefined}
          value={value}
          onChange={setValue}
          numeric
          required
          focus
        />
        <TextField label={t('record.total')} error={wrong(total)} value={total} onChange={setTotal} numeric />
        <TextField label={t('record.ratio')} error={wrong(ratio)} value={ratio} onChange={setRatio} numeric />
        <DateField label={t('figure.asOf')} value={asOf} onChange={setAsOf} />
        <ProblemAlert error={problem} />
        <Row>
          <Button kind="main" submit busy={busy}>
            {t('save')}
          </Button>
          <Button onClick={onDone}>{t('cancel')}</Button>
        </Row>
      </Stack>
    </form>
  )
}
