import {
  Alert,
  Button,
  Card,
  formatNumber,
  Refusal,
  Row,
  Stack,
  useAct,
  useEffect,
  usePartQuery,
  useText,
} from '@province/portal-kit'
import {
  ImportFileDocument,
  type ImportFileFactsFragment,
  type ImportStep,
  StepImportDocument,
} from '../generated/graphql.ts'
import { ImportOutcomeView } from './import-outcome.view.tsx'

const ASK_EVERY_MS = 1_000
const AT_WORK = ['CHECKING', 'STORING']

/** One file that came: looked through, waiting to be stored, being stored, stored; asked again while it is worked on. */
export function ImportFileView({ id }: { id: string }) {
  const { data, startPolling, stopPolling } = usePartQuery(ImportFileDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  })
  const file = data?.importFile
  const working = file ? AT_WORK.includes(file.state) : false
  useEffect(() => {
    if (!working) return
    startPolling(ASK_EVERY_MS)
    return stopPolling
  }, [working, startPolling, stopPolling])
  return file ? <ImportFileCard file={file} /> : null
}

function ImportFileCard({ file }: { file: ImportFileFactsFragment }) {
  const t = useText('reform')
  const { act, busy, problem } = useAct(StepImportDocument)
  const { id, version, state, outcome, refusal } = file
  const step = (what: ImportStep, word: string, kind: 'main' | 'normal' = 'normal', disabled = false) => (
    <Button
      key={what}
      kind={kind}
      busy={busy}
      disabled={disabled}
      onClick={() => void act({ id, expectedVersion: version, step: what })}
    >
      {word}
    </Button>
  )
  return (
    <Card title={t(`import.states.${state}`)} about={file.name}>
      <Stack>
        {refusal ? (
          <Alert tone="late" title={t(`import.refusals.${refusal.code}`)} code={refusal.code}>
            {refusal.line === null ? null : t('import.atLine', { line: formatNumber(refusal.line) })}
            {refusal.columns.length > 0 ? ` ${t('import.missing')} ${refusal.columns.join(', ')}.` : null}
          </Alert>
        ) : null}
        {state === 'UPLOADING' ? (
          <Alert tone="soon" title={t('import.choosesAgain')}>
            {t('import.cameSoFar', { saved: formatNumber(file.savedBytes), bytes: formatNumber(file.bytes) })}
          </Alert>
        ) : null}
        {state === 'STORING' || state === 'STOPPED' ? <Stored file={file} /> : null}
        <Row>
          {state === 'CHECKED'
            ? step(
                'store',
                t('import.store', { count: outcome?.wouldTake ?? 0 }),
                'main',
                !outcome?.wouldTake,
              )
            : null}
          {state === 'STOPPED' ? step('store', t('import.goOn'), 'main') : null}
          {state === 'STORING' ? step('stop', t('import.stop')) : null}
          {['UPLOADING', 'CHECKED', 'STOPPED'].includes(state) ? step('abandon', t('import.abandon')) : null}
        </Row>
        <Refusal problem={problem} />
        {outcome ? <ImportOutcomeView file={file} outcome={outcome} /> : null}
      </Stack>
    </Card>
  )
}

function Stored({ file: { doneRows, outcome } }: { file: ImportFileFactsFragment }) {
  const t = useText('reform')
  const rows = outcome?.rows ?? 0
  return (
    <p className="pk-text">
      <progress aria-label={t('import.states.STORING')} max={Math.max(rows, 1)} value={doneRows} />{' '}
      {t('import.doneRows', { done: formatNumber(doneRows), rows: formatNumber(rows) })}
    </p>
  )
}
