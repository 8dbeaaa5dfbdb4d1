import {
  Alert,
  Button,
  type Column,
  DataTable,
  formatNumber,
  Row,
  type Say,
  Stack,
  textColumn,
  useApolloClient,
  useText,
} from '@province/portal-kit'
import { ImportBadRowsDocument, type ImportFileFactsFragment } from '../generated/graphql.ts'
import { type Format, handOver } from './handed-file.ts'

type Outcome = NonNullable<ImportFileFactsFragment['outcome']>
type Place = Outcome['problems'][number] | Outcome['warnings'][number]
type Read = Outcome['preview'][number]

const lineColumn = <Row extends { line: number }>(t: Say): Column<Row> => ({
  ...textColumn<Row>('line', t('import.line'), ({ line }) => formatNumber(line)),
  number: true,
})

/** What a file came to: counts, the first rows, what is wrong and what is to be known, and the bad rows to mend. */
export function ImportOutcomeView({ file, outcome }: { file: ImportFileFactsFragment; outcome: Outcome }) {
  const t = useText('reform')
  const { badRows, sheet, sheets } = outcome
  return (
    <Stack>
      <Alert
        tone={badRows > 0 ? 'soon' : 'done'}
        title={
          file.state === 'STORED'
            ? t('import.took', { count: file.stored })
            : t('import.wouldTake', { count: outcome.wouldTake })
        }
      >
        {t('import.counts', {
          rows: formatNumber(outcome.rows),
          duplicates: formatNumber(outcome.duplicates),
          bad: formatNumber(badRows),
        })}
        {sheet ? ` ${t('import.sheet', { sheet, sheets: formatNumber(sheets) })}` : null}
      </Alert>
      <Places title={t('import.problems')} places={outcome.problems} />
      {badRows > 0 ? <BadRows file={file} /> : null}
      <Places title={t('import.warnings')} places={outcome.warnings} />
      <DataTable<Read>
        caption={t('import.firstRows')}
        rows={outcome.preview}
        rowKey={({ line }) => String(line)}
        columns={[
          lineColumn(t),
          ...file.columns.map((name, at) => textColumn<Read>(name, name, ({ cells }) => cells[at] ?? '')),
        ]}
      />
    </Stack>
  )
}

function BadRows({ file: { id } }: { file: ImportFileFactsFragment }) {
  const t = useText('reform')
  const client = useApolloClient()
  const hand = async (format: Format) => {
    const { data } = await client.query({ query: ImportBadRowsDocument, variables: { id, format } })
    const content = data?.importFile?.badRows
    if (content) handOver('dong-loi', format, content)
  }
  return (
    <Row>
      {(['XLSX', 'CSV'] as const).map((format) => (
        <Button key={format} onClick={() => void hand(format)}>
          {t('import.badRows', { format })}
        </Button>
      ))}
    </Row>
  )
}

function Places({ title, places }: { title: string; places: readonly Place[] }) {
  const t = useText('reform')
  if (places.length === 0) return null
  return (
    <section>
      <h3 className="pk-text">{title}</h3>
      <DataTable<Place>
        caption={title}
        rows={places}
        rowKey={({ line, column, code }) => `${line} ${column} ${code}`}
        columns={[
          lineColumn(t),
          textColumn('column', t('import.column'), ({ column }) => column, { names: true }),
          textColumn('code', t('import.wrong'), ({ code, detail }) =>
            t(`import.codes.${code}`, { detail: detail ?? '' }),
          ),
        ]}
      />
    </section>
  )
}
