import {
  Acts,
  Alert,
  Button,
  Row,
  SidePanel,
  Stack,
  useMay,
  useState,
  useText,
  useWord,
} from '@province/portal-kit'
import { byGravity } from '../discrepancy/severity.ts'
import { SeverityBadge } from '../discrepancy/severity-badge.view.tsx'
import { FigureHistory } from '../history/figure-history.view.tsx'
import { WithdrawFigureForm } from '../history/withdraw-figure.form.tsx'
import { CorrectionText } from '../report/correction.view.tsx'
import type { FigureLine, WholeReport } from '../report/use-report.ts'
import { Breakdown } from './breakdown.view.tsx'
import { FigureFacts } from './figure-facts.view.tsx'
import { HeldBeside } from './held.view.tsx'
import { RecordFigureForm } from './record-figure.form.tsx'
import { useFigureText } from './use-figure-text.ts'
import './figure.css'

interface FigurePanelProps {
  report: WholeReport
  figures: ReadonlyMap<string, FigureLine>
}

/** What is behind the figure named in the address: `?figure=<key>`. */
export function FigurePanel({ report, figures }: FigurePanelProps) {
  const t = useText('reporting')
  const [key, open] = useWord('figure')
  const figure = figures.get(key)
  return (
    <SidePanel open={key !== ''} title={figure?.label ?? t('figure.one')} onClose={() => open('')}>
      {figure ? (
        <Behind key={figure.key} report={report} figures={figures} figure={figure} />
      ) : (
        <Alert tone="info" title={t('figure.missing', { key })} />
      )}
    </SidePanel>
  )
}

function Behind({ report, figures, figure }: FigurePanelProps & { figure: FigureLine }) {
  const t = useText('reporting')
  const write = useFigureText()
  const may = useMay('report.record_figure') && ['DRAFTING', 'RECONCILING'].includes(report.state)
  const [stating, setStating] = useState(false)
  const found = byGravity(
    report.discrepancies.filter((one) => one.figures.some((each) => each.key === figure.key)),
  )
  return (
    <Stack gap={16}>
      <p className="reporting-value">
        {write(figure)}
        <CorrectionText figure={figure} />
      </p>
      {stating ? <RecordFigureForm report={report} figure={figure} onDone={() => setStating(false)} /> : null}
      {may && !stating ? (
        <Row>
          <Button icon="edit" onClick={() => setStating(true)}>
            {t('record.restate')}
          </Button>
          <Acts
            quiet
            acts={[
              {
                word: t('history.withdraw'),
                form: (close) => <WithdrawFigureForm figure={figure} onDone={close} />,
              },
            ]}
          />
        </Row>
      ) : null}
      {found.map((one) => (
        <div key={one.id} className="reporting-found">
          <SeverityBadge severity={one.severity} />
          <p>{one.message}</p>
        </div>
      ))}
      <HeldBeside report={report} figure={figure} />
      <Breakdown figure={figure} figures={figures} />
      <FigureHistory report={report.id} figure={figure.id} />
      <FigureFacts report={report} figure={figure} figures={figures} />
    </Stack>
  )
}
