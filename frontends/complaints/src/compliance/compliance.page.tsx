import {
  Card,
  Page,
  ProblemAlert,
  SelectField,
  Skeleton,
  useQuery,
  useScope,
  useText,
  useWord,
} from '@province/portal-kit'
import { ReceptionScopeDocument, type UnitLevel } from '../generated/graphql.ts'
import { ComplianceTable } from './compliance-table.view.tsx'

const levels: UnitLevel[] = ['PROVINCE', 'AGENCY', 'DISTRICT', 'COMMUNE']

/** Who must receive citizens in the period, and who has a schedule on record. */
export function CompliancePage() {
  const t = useText('complaints')
  const { unit: code, asOf } = useScope()
  const [word, setLevel] = useWord('level')
  const level = levels.find((each) => each === word) ?? null
  const { data, error, refetch } = useQuery(ReceptionScopeDocument, {
    variables: { code, asOf },
    skip: !code,
  })
  const unit = data?.unit
  const choice = (
    <SelectField
      label={t('compliance.level')}
      value={level ?? ''}
      onChange={setLevel}
      options={[
        { value: '', label: t('compliance.all') },
        ...levels.map((value) => ({ value, label: t(`levels.${value}`) })),
      ]}
    />
  )
  return (
    <Page title={t('compliance.title')} about={t('compliance.about')} actions={choice}>
      <ProblemAlert error={unit ? undefined : error} onRetry={() => refetch()} />
      <Card flush title={t('compliance.units')} about={unit?.name}>
        {unit ? <ComplianceTable within={unit.id} level={level} /> : <Skeleton lines={6} />}
      </Card>
    </Page>
  )
}
