import {
  Button,
  Card,
  DateField,
  Dialog,
  formatDate,
  Page,
  useMay,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { type ExemptionFactsFragment, OneStopPageDocument } from '../generated/graphql.ts'
import { CoverageTable } from './coverage-table.view.tsx'
import { EndExemptionForm } from './end-exemption.form.tsx'
import { Exemptions } from './exemptions.view.tsx'
import { GrantExemptionForm } from './grant-exemption.form.tsx'

/** Who must run a one-stop centre, who does, and who is exempt, on any day. */
export function OneStopPage() {
  const t = useText('reform')
  const { unit: code, asOf, change } = useScope()
  const may = useMay('reform.grant_exemption')
  const [granting, setGranting] = useState(false)
  const [ending, setEnding] = useState<ExemptionFactsFragment>()
  const { data, error, refetch } = useQuery(OneStopPageDocument, { variables: { code, asOf }, skip: !code })
  const unit = data?.unit
  const tiers = unit?.oneStopCoverage ?? undefined
  const day = <DateField label={t('oneStop.date')} value={asOf} onChange={(to) => change({ asOf: to })} />
  const grant =
    may && unit ? (
      <Button kind="main" icon="add" onClick={() => setGranting(true)}>
        {t('oneStop.grant')}
      </Button>
    ) : undefined
  return (
    <Page title={t('oneStop.title')} about={t('oneStop.about', { date: formatDate(asOf) })} actions={day}>
      <Card flush title={t('oneStop.coverage')} about={t('oneStop.coverageAbout')}>
        <CoverageTable tiers={tiers} error={error} onRetry={() => refetch()} />
      </Card>
      {error && !tiers ? null : (
        <Card flush title={t('oneStop.exemptions')} about={t('oneStop.exemptionsAbout')} actions={grant}>
          <Exemptions exemptions={tiers?.flatMap(({ exemptions }) => exemptions)} onEnd={setEnding} />
        </Card>
      )}
      <Dialog open={granting} title={t('oneStop.grantTitle')} onClose={() => setGranting(false)}>
        {unit ? <GrantExemptionForm within={unit.id} onDone={() => setGranting(false)} /> : null}
      </Dialog>
      {ending ? (
        <Dialog
          open
          title={t('oneStop.endTitle', { unit: ending.unit?.name ?? '' })}
          onClose={() => setEnding(undefined)}
        >
          <EndExemptionForm exemption={ending} onDone={() => setEnding(undefined)} />
        </Dialog>
      ) : null}
    </Page>
  )
}
