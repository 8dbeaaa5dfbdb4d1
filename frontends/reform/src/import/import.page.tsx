import {
  Alert,
  Button,
  Card,
  DataTable,
  formatNumber,
  Page,
  Refusal,
  Row,
  ScopedLink,
  textColumn,
  useAct,
  useMay,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { ImportDossiersDocument, type ImportDossiersMutation } from '../generated/graphql.ts'
import { download, TEMPLATE } from './csv-file.ts'

type Imported = ImportDossiersMutation['importDossiers']
type Problem = Imported['problems'][number]

interface Chosen {
  name: string
  csv: string
}

/** Dossiers from a file, in three steps: the file, what it would come to, what was stored. */
export function ImportPage() {
  const t = useText('reform')
  const { unitIdToday, unitName } = useScope()
  const may = useMay('reform.handle_dossiers')
  const [file, setFile] = useState<Chosen>()
  const [seen, setSeen] = useState<Imported>()
  const { act, busy, problem, clear } = useAct(ImportDossiersDocument)
  const send = async (csv: string, dryRun: boolean) => {
    if (!unitIdToday) return
    const data = await act({ input: { unit: unitIdToday, csv, dryRun } })
    if (data) setSeen(data.importDossiers)
  }
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    clear()
    setSeen(undefined)
    const csv = await chosen.text()
    setFile({ name: chosen.name, csv })
    await send(csv, true)
  }
  return (
    <Page
      title={t('import.title')}
      about={unitName}
      actions={<ScopedLink to="/reform/dossiers">{t('dossier.back')}</ScopedLink>}
    >
      <Card title={t('import.file')} about={t('import.fileAbout')}>
        <Row>
          <Button onClick={() => download('mau-ho-so.csv', TEMPLATE)}>{t('import.template')}</Button>
          {may ? (
            <label className="pk-text">
              {t('import.choose')}{' '}
              <input
                type="file"
                accept=".csv,text/csv"
                disabled={busy}
                onChange={(event) => void choose(event.currentTarget.files?.[0])}
              />
            </label>
          ) : (
            <span className="pk-meta">{t('import.mayNot')}</span>
          )}
        </Row>
        <Refusal problem={problem} />
      </Card>
      {seen && file ? (
        <Card title={t(seen.dryRun ? 'import.preview' : 'import.stored')} about={file.name}>
          <ImportOutcome seen={seen} />
          <Row>
            {seen.dryRun ? (
              <Button
                kind="main"
                busy={busy}
                disabled={seen.taken === 0}
                onClick={() => void send(file.csv, false)}
              >
                {t('import.store', { count: seen.taken })}
              </Button>
            ) : null}
            {seen.badRows ? (
              <Button onClick={() => download('dong-loi.csv', seen.badRows ?? '')}>
                {t('import.badRows')}
              </Button>
            ) : null}
          </Row>
          {seen.problems.length > 0 ? <Problems problems={seen.problems} /> : null}
        </Card>
      ) : null}
    </Page>
  )
}

function ImportOutcome({ seen }: { seen: Imported }) {
  const t = useText('reform')
  const bad = new Set(seen.problems.map(({ line }) => line)).size
  return (
    <Alert
      tone={bad > 0 ? 'soon' : 'done'}
      title={t(seen.dryRun ? 'import.wouldTake' : 'import.took', { count: seen.taken })}
    >
      {t('import.counts', {
        rows: formatNumber(seen.rows),
        duplicates: formatNumber(seen.duplicates),
        bad: formatNumber(bad),
      })}
    </Alert>
  )
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useText('reform')
  return (
    <DataTable<Problem>
      caption={t('import.problems')}
      rows={problems}
      rowKey={({ line, column, code }) => `${line} ${column} ${code}`}
      columns={[
        { ...textColumn('line', t('import.line'), ({ line }) => formatNumber(line)), number: true },
        textColumn('column', t('import.column'), ({ column }) => column, { names: true }),
        textColumn('code', t('import.wrong'), ({ code }) => t(`import.codes.${code}`)),
      ]}
    />
  )
}
