import {
  Alert,
  Card,
  Page,
  ProblemAlert,
  Skeleton,
  useMay,
  useQuery,
  useText,
  useWithheld,
} from '@province/portal-kit'
import { VaultHoldersDocument } from '../generated/graphql.ts'
import '../petition/petition.css'
import { ConfirmHolderForm } from './confirm-holder.form.tsx'
import { CustodianCard } from './custodian.form.tsx'
import { HolderList } from './holder-list.view.tsx'
import { RecoveryCard } from './recovery-card.view.tsx'
import { RecoverForm, RewrapForm } from './rewrap.form.tsx'

/** The keys of the vault that holds who sent what: whose key opens it, and how those keys are made. */
export function VaultPage() {
  const t = useText('complaints')
  const maySetUp = useMay('vault.set_up')
  const mayHold = useMay('vault.hold_key')
  const setUpWithheld = useWithheld('vault.set_up')
  const holdWithheld = useWithheld('vault.hold_key')
  const mayRead = useMay('complaints.read')
  const withheld = !mayRead && !maySetUp && !mayHold && (setUpWithheld || holdWithheld)
  const { data, error, refetch } = useQuery(VaultHoldersDocument, { skip: withheld })
  const holders = data?.vaultHolders
  const ready = holders?.some(({ kind, confirmedBy }) => kind === 'RECOVERY' && confirmedBy !== null) ?? false
  const waiting = holders?.filter(({ kind, confirmedBy }) => kind === 'CUSTODIAN' && confirmedBy === null)
  const behind = holders?.filter(
    ({ kind, confirmedBy, recordsLeft }) =>
      kind === 'CUSTODIAN' && confirmedBy !== null && (recordsLeft ?? 0) > 0,
  )
  return (
    <Page title={t('vault.title')} about={t('vault.about')}>
      {setUpWithheld || holdWithheld ? (
        <ProblemAlert error={{ code: 'SECOND_FACTOR_REQUIRED', message: '' }} />
      ) : null}
      {holders && !ready ? (
        <Alert tone="late" title={t('vault.notReady')}>
          {t(maySetUp ? 'vault.notReadySetUp' : 'vault.notReadyHint')}
        </Alert>
      ) : null}
      {error && !holders ? <ProblemAlert error={error} onRetry={() => refetch()} /> : null}
      {withheld || (error && !holders) ? null : (
        <Card flush title={t('vault.holders')} about={t('vault.holdersAbout')}>
          {holders ? <HolderList holders={holders} /> : <Skeleton lines={3} />}
        </Card>
      )}
      {maySetUp && holders ? <RecoveryCard ready={ready} /> : null}
      {maySetUp ? waiting?.map((holder) => <ConfirmHolderForm key={holder.id} holder={holder} />) : null}
      {mayHold ? behind?.map((holder) => <RewrapForm key={holder.id} holder={holder} />) : null}
      {maySetUp ? behind?.map((holder) => <RecoverForm key={holder.id} holder={holder} />) : null}
      {mayHold ? <CustodianCard /> : null}
    </Page>
  )
}
