import {
  AddAct,
  Card,
  DateField,
  EndedTiers,
  formatDate,
  Page,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { OneStopPageDocument, ReformTiersDocument } from '../generated/graphql.ts'
import { CoverageTable } from './coverage-table.view.tsx'
import { Exemptions } from './exemptions.view.tsx'
import { GrantExemptionForm } from './grant-exemption.form.tsx'

/** Who must run a one-stop centre, who does, and who is exempt, on any day. */
export function OneStopPage() {
  const t = useText('reform')
  const { unit: code, asOf, change } = useScope()
  const { data, error, refetch } = useQuery(OneStopPageDocument, { variables: { code, asOf }, skip: !code })
  const unit = data?.unit
  const tiers = unit?.oneStopCoverage ?? (unit && !error ? [] : undefined)
  const day = <DateField label={t('oneStop.date')} value={asOf} onChange={(to) => change({ asOf: to })} />
  return (
    <Page title={t('oneStop.title')} about={t('oneStop.about', { date: formatDate(asOf) })} actions={day}>
      <EndedTiers document={ReformTiersDocument} says={(basis) => t('oneStop.tierEndedBy', { basis })} />
      <Card flush title={t('oneStop.coverage')} about={t('oneStop.coverageAbout')}>
        <CoverageTable tiers={tiers} error={error} onRetry={() => refetch()} />
      </Card>
      {error && !tiers ? null : (
        <Card
          flush
          title={t('oneStop.exemptions')}
          about={t('oneStop.exemptionsAbout')}
          actions={
            <AddAct
              action="reform.grant_exemption"
              word={t('oneStop.grant')}
              title={t('oneStop.grantTitle')}
              to={unit?.id}
              form={(to, close) => <GrantExemptionForm within={to} onDone={close} />}
            />
          }
        >
          <Exemptions exemptions={tiers?.flatMap(({ exemptions }) => exemptions)} />
        </Card>
      )}
    </Page>
  )
}
