import {
  Page,
  ProblemAlert,
  Row,
  SelectField,
  Skeleton,
  useQuery,
  useScope,
  useText,
  useWord,
} from '@province/portal-kit'
import { type ReceptionConcern, ReceptionScopeDocument, type UnitLevel } from '../generated/graphql.ts'
import { ComplianceTable } from './compliance-table.view.tsx'

const LEVELS: UnitLevel[] = ['PROVINCE', 'AGENCY', 'DISTRICT', 'COMMUNE']
const CONCERNS: ReceptionConcern[] = ['MISSED', 'NOT_TOLD', 'NOT_POSTED']

/** Who must receive citizens in the period, who has a schedule on record, and what became of it. */
export function CompliancePage() {
  const t = useText('complaints')
  const { unit: code, asOf } = useScope()
  const [levelWord, setLevel] = useWord('level')
  const [concernWord, setConcern] = useWord('concern')
  const level = LEVELS.find((each) => each === levelWord) ?? null
  const concern = CONCERNS.find((each) => each === concernWord) ?? null
  const { data, error, refetch } = useQuery(ReceptionScopeDocument, {
    variables: { code, asOf },
    skip: !code,
  })
  const unit = data?.unit
  return (
    <Page title={t('compliance.title')} about={t('compliance.about')}>
      <ProblemAlert error={unit ? undefined : error} onRetry={() => refetch()} />
      <Row gap={16}>
        <SelectField
          label={t('compliance.level')}
          value={level ?? ''}
          onChange={setLevel}
          options={[
            { value: '', label: t('compliance.all') },
            ...LEVELS.map((value) => ({ value, label: t(`levels.${value}`) })),
          ]}
        />
        <SelectField
          label={t('compliance.concern')}
          value={concern ?? ''}
          onChange={setConcern}
          options={[
            { value: '', label: t('compliance.allUnits') },
            ...CONCERNS.map((value) => ({ value, label: t(`concerns.${value}`) })),
          ]}
        />
      </Row>
      {unit ? <ComplianceTable within={unit} level={level} concern={concern} /> : <Skeleton lines={6} />}
    </Page>
  )
}
