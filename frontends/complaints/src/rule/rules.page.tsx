import {
  Card,
  type Column,
  DataTable,
  formatDate,
  Page,
  ProblemAlert,
  type Say,
  SelectField,
  Skeleton,
  Stack,
  textColumn,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { ComplaintRulesDocument, type ComplaintRulesQuery } from '../generated/graphql.ts'

type Jurisdiction = NonNullable<ComplaintRulesQuery['jurisdictionRules']>[number]
type Duty = NonNullable<ComplaintRulesQuery['dutyRules']>[number]
type TimeLimit = NonNullable<ComplaintRulesQuery['timeLimitRules']>[number]

/** The rules by which complaints works: who decides and in what time, each with its article and its days. */
export function RulesPage() {
  const t = useText('complaints')
  const { today } = useScope()
  const [which, setWhich] = useState('today')
  const { data, error, refetch } = useQuery(ComplaintRulesDocument, {
    variables: { on: which === 'today' ? today : null },
  })
  return (
    <Page title={t('rule.title')} about={t('rule.about')}>
      <Stack>
        <SelectField
          label={t('rule.which')}
          value={which}
          onChange={setWhich}
          options={[
            { value: 'today', label: t('rule.inForce', { day: formatDate(today) }) },
            { value: 'all', label: t('rule.all') },
          ]}
        />
        {error ? <ProblemAlert error={error} onRetry={() => refetch()} /> : null}
        {data ? (
          <>
            <Card flush title={t('rule.jurisdiction')}>
              <DataTable
                caption={t('rule.jurisdiction')}
                rows={data.jurisdictionRules ?? []}
                rowKey={({ code }) => code}
                columns={jurisdictionColumns(t)}
              />
            </Card>
            <Card flush title={t('rule.timeLimits')}>
              <DataTable
                caption={t('rule.timeLimits')}
                rows={data.timeLimitRules ?? []}
                rowKey={({ code }) => code}
                columns={timeColumns(t)}
              />
            </Card>
            {data.dutyRules?.length ? (
              <Card flush title={t('rule.duties')} about={t('rule.dutiesHint')}>
                <DataTable
                  caption={t('rule.duties')}
                  rows={data.dutyRules}
                  rowKey={({ code }) => code}
                  columns={dutyColumns(t)}
                />
              </Card>
            ) : null}
          </>
        ) : error ? null : (
          <Skeleton lines={8} />
        )}
      </Stack>
    </Page>
  )
}

interface Lasting {
  article: string
  evidence: Jurisdiction['evidence']
  validFrom: string
  validTo?: string | null
}

/** What every rule says of itself: where it stands, how sure that is, and when it holds. */
const lasting = <Row extends Lasting>(t: Say): Column<Row>[] => [
  textColumn('article', t('rule.article'), ({ article }) => article, { share: 30 }),
  textColumn('days', t('rule.days'), ({ validFrom, validTo }) =>
    validTo
      ? t('rule.fromTo', { from: formatDate(validFrom), to: formatDate(validTo) })
      : t('rule.from', { from: formatDate(validFrom) }),
  ),
  textColumn('evidence', t('rule.evidence'), ({ evidence }) => t(`evidence.${evidence}`)),
]

const jurisdictionColumns = (t: Say): Column<Jurisdiction>[] => [
  textColumn('level', t('rule.level'), ({ level }) => t(`levels.${level}`), { names: true }),
  textColumn('instance', t('rule.instance'), ({ instance }) => t(`complaintCase.instances.${instance}`)),
  textColumn('office', t('rule.office'), ({ office }) => office),
  ...lasting<Jurisdiction>(t),
]

const dutyColumns = (t: Say): Column<Duty>[] => [
  textColumn('says', t('rule.says'), ({ says }) => says, { names: true, share: 40 }),
  textColumn('governs', t('rule.governs'), ({ governs }) => t(`rule.governing.${governs}`)),
  ...lasting<Duty>(t),
]

const timeColumns = (t: Say): Column<TimeLimit>[] => [
  textColumn('trigger', t('rule.trigger'), ({ trigger }) => trigger, { names: true, share: 25 }),
  textColumn('amount', t('rule.amount'), ({ amount, unit }) => t(`rule.units.${unit}`, { count: amount })),
  textColumn('extensions', t('rule.extensions'), ({ extensions }) =>
    extensions.map(({ reason, days }) => t(`rule.reasons.${reason}`, { count: days })).join('; '),
  ),
  ...lasting<TimeLimit>(t),
]
