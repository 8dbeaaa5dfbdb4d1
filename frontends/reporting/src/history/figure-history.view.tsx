import {
  Acts,
  Card,
  formatDate,
  formatInstant,
  isDay,
  Meta,
  ProblemAlert,
  type ReactNode,
  useLanguage,
  useMay,
  usePartQuery,
  useQuery,
  useText,
} from '@province/portal-kit'
import {
  type FigureChangeLineFragment,
  FigureHistoryDocument,
  type ReportState,
  WithdrawnFiguresDocument,
} from '../generated/graphql.ts'
import { type WithdrawnFigure, withdrawnFigure } from './withdrawn-figure.ts'

type Change = FigureChangeLineFragment

/** How a figure came to be stated as it is: each statement beside the one before, with who, when and why. */
export function FigureHistory({ report, figure }: { report: string; figure: string }) {
  const t = useText('reporting')
  const { data, error, refetch } = useQuery(FigureHistoryDocument, { variables: { id: report } })
  const changes = data?.report?.figures.find(({ id }) => id === figure)?.changes ?? []
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (changes.length === 0) return null
  return (
    <section>
      <h3>{t('history.title')}</h3>
      <ol className="reporting-history">
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function ChangeLine({ change }: { change: Change }) {
  const t = useText('reporting')
  return (
    <>
      <div>
        <strong>{t(`history.kinds.${change.kind}`)}</strong>{' '}
        <Meta>{t('history.by', { name: change.changedByName, at: formatInstant(change.changedAt) })}</Meta>
      </div>
      {change.kind === 'STATED' ? null : (
        <ul>
          {change.values.map((value) => (
            <li key={value.column}>
              <Meta>{t(`history.columns.${value.column}`)}:</Meta>{' '}
              <s>{<Written {...value} said={value.before} />}</s> →{' '}
              <strong>{<Written {...value} said={value.after} />}</strong>
            </li>
          ))}
        </ul>
      )}
      <p>
        {t('discrepancy.reason')}: {change.reason}
      </p>
      {change.source ? <Meta>{t('history.source', { source: change.source })}</Meta> : null}
    </>
  )
}

const NUMBERS = ['value', 'ofTotal', 'statedRatioPercent']

function Written({ column, said }: { column: string; said: string | null }) {
  const { number } = useLanguage()
  if (said === null) return <>–</>
  if (NUMBERS.includes(column)) return <>{number(Number(said), said.split('.')[1]?.length ?? 0)}</>
  return <>{isDay(said) ? formatDate(said) : said}</>
}

interface WithdrawnFiguresProps {
  report: { id: string; state: ReportState }
  /** The form in which one is stated again. */
  again: (figure: WithdrawnFigure, close: () => void) => ReactNode
}

/** Figures that were entered by mistake and taken back: what they said, who took them back, and why; each can be stated again. */
export function WithdrawnFigures({ report, again }: WithdrawnFiguresProps) {
  const t = useText('reporting')
  const may = useMay('report.record_figure') && ['DRAFTING', 'RECONCILING'].includes(report.state)
  const { data } = usePartQuery(WithdrawnFiguresDocument, { variables: { id: report.id } })
  const withdrawn = data?.report?.withdrawnFigures ?? []
  if (withdrawn.length === 0) return null
  const labelOf = ({ values }: Change) => values.find(({ column }) => column === 'label')?.before
  return (
    <Card title={t('history.withdrawn', { count: withdrawn.length })}>
      <ol className="reporting-history">
        {withdrawn.map((change) => (
          <li key={change.id}>
            <div>
              <strong>{labelOf(change) ?? change.key}</strong>
            </div>
            <ChangeLine
              change={{ ...change, values: change.values.filter(({ column }) => NUMBERS.includes(column)) }}
            />
            {may ? (
              <Acts
                quiet
                acts={[
                  {
                    word: t('history.stateAgain'),
                    form: (close) => again(withdrawnFigure(change), close),
                  },
                ]}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}
