import {
  Card,
  type Column,
  DataTable,
  EndedTiers,
  formatNumber,
  Meta,
  Page,
  type Say,
  ScopedLink,
  useLanguage,
  useQuery,
  useScope,
  useText,
  useUnitSight,
} from '@province/portal-kit'
import {
  ReportingTiersDocument,
  SubmissionBoardDocument,
  type SubmissionBoardQuery,
} from '../generated/graphql.ts'
import { COUNTED, rateOf, summed } from './counts.ts'

type Part = NonNullable<SubmissionBoardQuery['submissionCompleteness']>[number]

/** Who reported in the period of the scope, part by part; each number opens the reports behind it. */
export function CompletenessPage() {
  const t = useText('reporting')
  const { percent } = useLanguage()
  const { unitId, unitName, unitError, window } = useScope()
  const { data, error, refetch } = useQuery(SubmissionBoardDocument, {
    variables: { within: unitId ?? '', window },
    skip: !unitId,
  })
  const inSight = useUnitSight()
  const parts = data?.submissionCompleteness ?? undefined
  const all = parts && summed(parts, COUNTED)
  return (
    <Page title={t('completeness.title')} about={unitName}>
      <EndedTiers
        document={ReportingTiersDocument}
        says={(basis) => t('completeness.tierEndedBy', { basis })}
      />
      <Card>
        {all && (inSight || all.expected > 0) ? (
          <p>
            {t('completeness.inShort', {
              submitted: formatNumber(all.submitted),
              expected: formatNumber(all.expected),
              rate: percent(rateOf(all)),
              missing: formatNumber(all.missing),
              late: formatNumber(all.late),
            })}
          </p>
        ) : null}
        <Meta>{t('completeness.about')}</Meta>
        <DataTable
          caption={t('completeness.title')}
          columns={columnsOf(t, percent, unitId)}
          rows={parts}
          rowKey={({ unit }) => unit?.id ?? ''}
          error={error ?? unitError}
          onRetry={() => void refetch()}
          empty={{ title: t('completeness.none'), hint: t('completeness.noneHint') }}
          csv="completeness"
        />
      </Card>
    </Page>
  )
}

function columnsOf(
  t: Say,
  percent: (value: number | null) => string,
  within: string | undefined,
): Column<Part>[] {
  return [
    {
      key: 'unit',
      header: t('completeness.part'),
      names: true,
      cell: ({ unit }) =>
        unit && unit.id !== within ? (
          <ScopedLink to={`/reports/completeness?unit=${unit.code}`}>{unit.name}</ScopedLink>
        ) : (
          t('completeness.itself', { name: unit?.name ?? '' })
        ),
      text: ({ unit }) => unit?.name ?? '',
    },
    ...COUNTED.map(
      (name): Column<Part> => ({
        key: name,
        header: t(`completeness.counts.${name}`),
        number: true,
        cell: (part) => <Count part={part} name={name} itself={part.unit?.id === within} />,
        text: (part) => String(part[name]),
      }),
    ),
    {
      key: 'rate',
      header: t('completeness.rate'),
      number: true,
      cell: (part) => percent(rateOf(part)),
      text: (part) => percent(rateOf(part)),
    },
  ]
}

/** The number, which opens as many rows: of the unit itself where it is told of that alone. */
function Count({ part, name, itself }: { part: Part; name: (typeof COUNTED)[number]; itself: boolean }) {
  const text = formatNumber(part[name])
  if (part[name] === 0 || part.unit === null) return text
  const to = `/reports/submissions?unit=${part.unit.code}&counted=${name}${itself ? '&itself=yes' : ''}`
  return <ScopedLink to={to}>{text}</ScopedLink>
}
