import {
  Alert,
  Button,
  Card,
  ChooseFiles,
  type Column,
  DataTable,
  Refusal,
  Row,
  Stack,
  seen,
  textColumn,
  useAct,
  useLanguage,
  useState,
  useText,
} from '@province/portal-kit'
import { ReadNationalReceiptsDocument, type ReadNationalReceiptsMutation } from '../generated/graphql.ts'

type Outcome = ReadNationalReceiptsMutation['readNationalReceipts']
type Refused = Outcome['refusals'][number]

/** Reads a file of receipts: first for a look, then, as it was looked at, to be kept. */
export function NationalReceipts({ batch }: { batch: { id: string; version: number } }) {
  const t = useText('complaints')
  const { act, busy, problem } = useAct(ReadNationalReceiptsDocument)
  const [csv, setCsv] = useState('')
  const [outcome, setOutcome] = useState<Outcome>()
  const read = async (text: string, dryRun: boolean) => {
    setCsv(text)
    setOutcome(undefined)
    const answer = await act({ ...seen(batch), input: { csv: text, dryRun } })
    setOutcome(answer?.readNationalReceipts)
  }
  const news = outcome ? outcome.accepted + outcome.refused : 0
  return (
    <Card title={t('national.receipts.title')} about={t('national.receipts.about')}>
      <Stack>
        <Row>
          <ChooseFiles
            label={t('national.receipts.choose')}
            accept=".csv,text/csv"
            single
            disabled={busy}
            onChoose={([chosen]) => {
              if (chosen) void chosen.text().then((text) => read(text, true))
            }}
          />
          {outcome?.dryRun && news > 0 ? (
            <Button kind="main" busy={busy} onClick={() => void read(csv, false)}>
              {t('national.receipts.keep', { count: news })}
            </Button>
          ) : null}
        </Row>
        <Refusal problem={problem} />
        {outcome ? <ReceiptsOutcome outcome={outcome} /> : null}
      </Stack>
    </Card>
  )
}

function ReceiptsOutcome({ outcome }: { outcome: Outcome }) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { dryRun, accepted, refused, unchanged, refusals } = outcome
  const columns: Column<Refused>[] = [
    { ...textColumn<Refused>('line', t('national.receipts.line'), ({ line }) => number(line)), number: true },
    textColumn('code', t('national.code'), ({ code }) => code),
    textColumn('message', t('national.receipts.why'), ({ message }) => message, { names: true }),
  ]
  return (
    <>
      <Alert
        tone={refusals.length > 0 ? 'soon' : 'done'}
        title={t(dryRun ? 'national.receipts.would' : 'national.receipts.kept')}
      >
        {t('national.receipts.counts', {
          accepted: number(accepted),
          refused: number(refused),
          unchanged: number(unchanged),
          wrong: number(refusals.length),
        })}
      </Alert>
      {refusals.length > 0 ? (
        <DataTable<Refused>
          caption={t('national.receipts.wrongLines')}
          rows={refusals}
          rowKey={({ line }) => String(line)}
          columns={columns}
        />
      ) : null}
    </>
  )
}
