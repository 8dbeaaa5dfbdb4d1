import {
  Button,
  Card,
  ChooseFiles,
  Page,
  Refusal,
  Row,
  ScopedLink,
  SelectField,
  Stack,
  useApolloClient,
  useMay,
  useScope,
  useSearchParams,
  useState,
  useText,
} from '@province/portal-kit'
import { type ImportKind, ImportTemplateDocument } from '../generated/graphql.ts'
import { type Format, handOver } from './handed-file.ts'
import { ImportFileView } from './import-file.view.tsx'
import { RecentImports } from './recent-imports.view.tsx'
import { useSending } from './use-sending.ts'

const KINDS: readonly ImportKind[] = ['DOSSIERS', 'DOSSIER_MONTHS', 'CENTRE_MONTHS', 'DOCUMENT_MONTHS']

/** Rows from a file, in three steps: the file, what it would come to, what was stored. The address keeps the file. */
export function ImportPage() {
  const t = useText('reform')
  const { unitName } = useScope()
  const [search, setSearch] = useSearchParams()
  const file = search.get('file')
  const show = (id: string) =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      next.set('file', id)
      return next
    })
  return (
    <Page
      title={t('import.title')}
      about={unitName}
      actions={<ScopedLink to="/reform/dossiers">{t('dossier.back')}</ScopedLink>}
    >
      <ChooseCard onWhole={show} />
      {file ? <ImportFileView key={file} id={file} /> : null}
      <RecentImports onShow={show} />
    </Page>
  )
}

function ChooseCard({ onWhole }: { onWhole: (id: string) => void }) {
  const t = useText('reform')
  const { unitIdToday, unitEnded } = useScope()
  const may = { DOSSIERS: useMay('reform.handle_dossiers'), MONTHS: useMay('reform.enter_month') }
  const kinds = KINDS.filter((kind) => (kind === 'DOSSIERS' ? may.DOSSIERS : may.MONTHS))
  const [chosenKind, setKind] = useState<ImportKind>()
  const kind = chosenKind ?? kinds[0]
  const { send, coming, busy, problem, stop } = useSending(t('import.tooLarge'), onWhole)
  if (!kind || !unitIdToday || unitEnded) return <Card title={t('import.file')}>{t('import.mayNot')}</Card>
  return (
    <Card title={t('import.file')} about={t('import.fileAbout')}>
      <Stack>
        <SelectField
          label={t('import.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`import.kinds.${value}`) }))}
          onChange={(value) => setKind(value as ImportKind)}
          disabled={busy}
        />
        <Templates kind={kind} />
        <Row>
          <ChooseFiles
            label={t('import.choose')}
            accept=".csv,.xlsx,text/csv"
            single
            disabled={busy}
            onChoose={([chosen]) => {
              if (chosen) void send({ unit: unitIdToday, kind, chosen })
            }}
          />
        </Row>
        {busy ? (
          <Row>
            <progress
              aria-label={t('import.sending')}
              max={coming?.bytes ?? 1}
              value={coming?.savedBytes ?? 0}
            />
            <Button onClick={stop}>{t('import.stopSending')}</Button>
          </Row>
        ) : null}
        <Refusal problem={problem} />
      </Stack>
    </Card>
  )
}

function Templates({ kind }: { kind: ImportKind }) {
  const t = useText('reform')
  const client = useApolloClient()
  const hand = async (format: Format) => {
    const { data } = await client.query({ query: ImportTemplateDocument, variables: { kind, format } })
    if (data?.importTemplate)
      handOver(`mau-${kind.toLowerCase().replaceAll('_', '-')}`, format, data.importTemplate)
  }
  return (
    <Row>
      {(['XLSX', 'CSV'] as const).map((format) => (
        <Button key={format} onClick={() => void hand(format)}>
          {t('import.template', { format })}
        </Button>
      ))}
    </Row>
  )
}
