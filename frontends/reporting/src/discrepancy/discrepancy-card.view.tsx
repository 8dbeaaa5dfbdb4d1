import {
  Acts,
  Card,
  Figure,
  formatDate,
  Meta,
  Row,
  Stack,
  StateBadge,
  useMay,
  useText,
  useWord,
} from '@province/portal-kit'
import { useFigureText, usePlaceText } from '../figure/use-figure-text.ts'
import type { DiscrepancyLine, FigureLine, WholeReport } from '../report/use-report.ts'
import { AssignForm } from './assign.form.tsx'
import { ExplainForm } from './explain.form.tsx'
import { SeverityBadge } from './severity-badge.view.tsx'

interface DiscrepancyCardProps {
  report: WholeReport
  discrepancy: DiscrepancyLine
  figures: ReadonlyMap<string, FigureLine>
}

/** One discrepancy: the rule, both sides, the figures it speaks of, what was said about it. */
export function DiscrepancyCard({ report, discrepancy, figures }: DiscrepancyCardProps) {
  const t = useText('reporting')
  const may = useMay('report.explain_discrepancy')
  return (
    <Card
      title={
        <Row>
          <SeverityBadge severity={discrepancy.severity} />
          {discrepancy.ruleTitle}
        </Row>
      }
      actions={<StateOf discrepancy={discrepancy} />}
    >
      <Stack gap={8}>
        <p>{discrepancy.message}</p>
        <SpeaksOf discrepancy={discrepancy} figures={figures} />
        {discrepancy.reason ? <p>{t('discrepancy.said', { reason: discrepancy.reason })}</p> : null}
        <OwnerOf discrepancy={discrepancy} />
        {may && discrepancy.checked && ['DRAFTING', 'RECONCILING'].includes(report.state) ? (
          <Acts
            quiet
            acts={[
              {
                word: t('discrepancy.explain'),
                title: t('discrepancy.explainTitle'),
                icon: 'edit',
                form: (close) => <ExplainForm report={report.id} discrepancy={discrepancy} onDone={close} />,
              },
              {
                word: t('discrepancy.assign'),
                icon: 'clock',
                form: (close) => <AssignForm report={report.id} discrepancy={discrepancy} onDone={close} />,
              },
            ]}
          />
        ) : null}
      </Stack>
    </Card>
  )
}

/** Who settles it, and by when; late only while it is open. */
function OwnerOf({ discrepancy: { assignment } }: { discrepancy: DiscrepancyLine }) {
  const t = useText('reporting')
  if (!assignment) return null
  const words = t('discrepancy.ownedBy', { owner: assignment.owner, day: formatDate(assignment.dueOn) })
  return (
    <Row>
      <Meta>{words}</Meta>
      {assignment.overdue ? <StateBadge tone="late" word={t('discrepancy.overdue')} /> : null}
    </Row>
  )
}

function StateOf({ discrepancy }: { discrepancy: DiscrepancyLine }) {
  const t = useText('reporting')
  if (!discrepancy.checked) return <StateBadge tone="plain" word={t('discrepancy.unchecked')} />
  const tone = discrepancy.state === 'OPEN' ? 'plain' : 'done'
  return <StateBadge tone={tone} word={t(`discrepancy.states.${discrepancy.state}`)} />
}

/** The figures, each a way to what is behind it, and the documents. */
function SpeaksOf({ discrepancy, figures }: Omit<DiscrepancyCardProps, 'report'>) {
  const [, open] = useWord('figure')
  const write = useFigureText()
  const place = usePlaceText()
  return (
    <ul className="reporting-speaks-of">
      {discrepancy.figures.map((figure) => (
        <li key={figure.id}>
          {figure.label}:{' '}
          <Figure label={figure.label} value={write(figure)} onOpen={() => open(figure.key)} />{' '}
          <Meta>{place(figures.get(figure.key)?.section ?? '')}</Meta>
        </li>
      ))}
      {discrepancy.citations.map((citation) => (
        <li key={citation.symbol}>{citation.symbol}</li>
      ))}
    </ul>
  )
}
