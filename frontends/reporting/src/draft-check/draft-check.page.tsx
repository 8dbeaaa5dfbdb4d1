import {
  Alert,
  Button,
  Card,
  type Column,
  DataTable,
  dayColumn,
  Figure,
  Meta,
  ProblemAlert,
  Row,
  Skeleton,
  Stack,
  StateBadge,
  TextArea,
  textColumn,
  useLanguage,
  useState,
  useText,
  useWord,
} from '@province/portal-kit'
import { ReportFrame } from '../report/report-frame.view.tsx'
import { DraftFile } from './draft-file.view.tsx'
import { type Finding, useDraftCheck, type Warning } from './use-draft-check.ts'

/** Goes over a draft that was written elsewhere: its numbers against this report, its sums, what it names that is no more. */
export function DraftCheckPage() {
  return <ReportFrame part="/draft">{({ id }) => <DraftCheck report={id} />}</ReportFrame>
}

function DraftCheck({ report }: { report: string }) {
  const t = useText('reporting')
  const [text, setText] = useState('')
  const { start: check, checked, error, loading } = useDraftCheck(report)
  const start = () => void check(text)
  const { findings, warnings } = checked ?? {}
  return (
    <Stack>
      <Card title={t('draft.title')} about={t('draft.about')}>
        <Stack>
          <DraftFile onText={setText} />
          <TextArea label={t('draft.text')} value={text} onChange={setText} rows={10} />
          <Row>
            <Button kind="main" busy={loading} disabled={text.trim() === ''} onClick={start}>
              {t('draft.check')}
            </Button>
          </Row>
        </Stack>
      </Card>
      {error ? <ProblemAlert error={error} onRetry={start} /> : null}
      {loading ? <Skeleton lines={3} /> : null}
      {checked && checked.all > 1 ? (
        <Meta>{t('draft.pieces', { done: checked.done, all: checked.all })}</Meta>
      ) : null}
      {findings?.length === 0 && warnings?.length === 0 ? (
        <Alert tone="done" title={t('draft.none')} />
      ) : null}
      {findings && findings.length > 0 ? <Findings findings={findings} /> : null}
      {warnings && warnings.length > 0 ? <Warnings warnings={warnings} /> : null}
    </Stack>
  )
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useText('reporting')
  const { number } = useLanguage()
  const [, open] = useWord('figure')
  const columns: Column<Finding>[] = [
    {
      key: 'line',
      header: t('draft.line'),
      number: true,
      cell: ({ line }) => line,
      text: ({ line }) => line,
    },
    {
      key: 'kind',
      header: t('draft.kind'),
      cell: ({ kind }) => <StateBadge tone="late" icon="alert" word={t(`draft.faults.${kind}`)} />,
      text: ({ kind }) => t(`draft.faults.${kind}`),
    },
    textColumn('clause', t('draft.clause'), ({ clause }) => clause, { names: true }),
    {
      key: 'said',
      header: t('draft.said'),
      number: true,
      cell: ({ said }) => number(said),
      text: ({ said }) => said,
    },
    {
      key: 'expected',
      header: t('draft.expected'),
      number: true,
      cell: ({ expected, figureKey, label }) =>
        figureKey ? (
          <Figure label={label ?? figureKey} value={number(expected)} onOpen={() => open(figureKey)} />
        ) : (
          number(expected)
        ),
      text: ({ expected }) => expected,
    },
    textColumn('label', t('draft.takenFor'), ({ label }) => label ?? t('draft.sum')),
  ]
  return (
    <Card flush title={t('draft.findings', { count: findings.length })}>
      <DataTable
        caption={t('draft.findings', { count: findings.length })}
        columns={columns}
        rows={findings}
        rowKey={({ line, clause, said, expected }) => `${line} ${said} ${expected} ${clause}`}
        csv="soat-du-thao"
      />
    </Card>
  )
}

function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const t = useText('reporting')
  const columns: Column<Warning>[] = [
    textColumn('kind', t('draft.kind'), ({ kind }) => t(`draft.warnings.${kind}`)),
    textColumn('named', t('draft.named'), ({ named }) => named, { names: true }),
    dayColumn('since', t('draft.since'), ({ since }) => since),
    textColumn('successor', t('draft.successor'), ({ successor }) => successor),
  ]
  return (
    <Card flush title={t('draft.noMore', { count: warnings.length })}>
      <DataTable
        caption={t('draft.noMore', { count: warnings.length })}
        columns={columns}
        rows={warnings}
        rowKey={({ kind, named }) => `${kind} ${named}`}
        csv="soat-du-thao-ten"
      />
    </Card>
  )
}
