import {
  Card,
  CheckField,
  type Column,
  DataTable,
  DetailPage,
  dayColumn,
  Facts,
  formatDate,
  Meta,
  ScopedLink,
  textColumn,
  useParams,
  useText,
  useWord,
} from '@province/portal-kit'
import { IndicatorOneDocument, type IndicatorOneQuery } from '../generated/graphql.ts'
import { useOwnWords } from '../submission/submission-words.ts'
import { EndExemption, IndicatorActs } from './indicator-acts.tsx'
import { IndicatorRankingCard } from './indicator-ranking.view.tsx'
import { IndicatorValueCard } from './indicator-value.view.tsx'
import './indicator.css'

type Whole = NonNullable<IndicatorOneQuery['indicator']>

const LIVE = ['indicator', 'indicator_exemption', 'indicator_reading']

/** One indicator: what it says of the unit in scope, how units below compare, and how it is defined. */
export function IndicatorPage() {
  const t = useText('reporting')
  const own = useOwnWords()
  const { id = '' } = useParams()
  const [restated, restate] = useWord('restated')
  return (
    <DetailPage
      document={IndicatorOneDocument}
      variables={{ id }}
      field="indicator"
      title={t('indicator.one')}
      titleOf={({ title, titleEn }) => own(title, titleEn)}
      about={() => <ScopedLink to="/reports/indicators">{t('indicator.all')}</ScopedLink>}
      actions={(indicator) => <IndicatorActs indicator={indicator} />}
      live={LIVE}
    >
      {(indicator) => (
        <>
          <CheckField
            label={t('indicator.restated')}
            hint={t('indicator.restatedHint')}
            value={restated === 'yes'}
            onChange={(on) => restate(on ? 'yes' : '')}
          />
          <IndicatorValueCard indicator={indicator} restated={restated === 'yes'} />
          <IndicatorRankingCard indicator={indicator} restated={restated === 'yes'} />
          <Definition indicator={indicator} />
          <Exemptions exemptions={indicator.exemptions} />
        </>
      )}
    </DetailPage>
  )
}

function Definition({ indicator }: { indicator: Whole }) {
  const t = useText('reporting')
  const others = indicator.editions.filter(({ id }) => id !== indicator.id)
  return (
    <Card title={t('indicator.definition')}>
      <p>{indicator.about}</p>
      <p>
        <Meta>{t('indicator.formula')}</Meta> <code>{indicator.formula}</code>
      </p>
      <Facts
        items={[
          { name: t('indicator.code'), value: indicator.code },
          { name: t('indicator.unitOfCount'), value: t(`units.${indicator.unitOfCount}`) },
          { name: t('indicator.kind'), value: t(`indicator.kinds.${indicator.kind}`) },
          {
            name: t('indicator.levels'),
            value: indicator.levels.map((level) => t(`template.level.${level}`)).join(', '),
          },
          { name: t('indicator.better'), value: t(`indicator.ways.${indicator.better}`) },
          {
            name: t('indicator.leastBase'),
            value: indicator.leastBase > 0 ? String(indicator.leastBase) : t('indicator.everyRanked'),
          },
          { name: t('template.validFrom'), value: formatDate(indicator.validFrom) },
          { name: t('template.validTo'), value: formatDate(indicator.validTo) },
          { name: t('submission.basis'), value: indicator.basis ?? '–' },
        ]}
      />
      {indicator.withdrawnOn ? (
        <p>
          {t('indicator.withdrawnSince', {
            day: formatDate(indicator.withdrawnOn),
            reason: indicator.withdrawnFor ?? '',
          })}
        </p>
      ) : null}
      {others.length > 0 ? <Meta>{t('indicator.otherEditions')}</Meta> : null}
      {others.map(({ id, formula, validFrom }) => (
        <p key={id}>
          <ScopedLink to={`/reports/indicators/${id}`}>
            {t('indicator.editionOf', { day: formatDate(validFrom), formula })}
          </ScopedLink>
        </p>
      ))}
    </Card>
  )
}

function Exemptions({ exemptions }: { exemptions: Whole['exemptions'] }) {
  const t = useText('reporting')
  const columns: Column<Whole['exemptions'][number]>[] = [
    textColumn('unit', t('exempt.unit'), ({ unit }) => unit?.name, { names: true }),
    textColumn('reason', t('exempt.reason'), ({ reason }) => reason),
    textColumn('document', t('exempt.document'), ({ document }) => document),
    dayColumn('from', t('exempt.from'), ({ validFrom }) => validFrom),
    dayColumn('to', t('exempt.to'), ({ validTo }) => validTo),
    {
      key: 'end',
      header: t('indicator.endExemption'),
      cell: (exemption) => (exemption.validTo === null ? <EndExemption exemption={exemption} /> : null),
      text: () => '',
    },
  ]
  return (
    <Card title={t('indicator.exempt')} about={t('indicator.exemptAbout')}>
      <DataTable
        caption={t('indicator.exempt')}
        columns={columns}
        rows={exemptions}
        rowKey={({ id }) => id}
        empty={{ title: t('exempt.none') }}
      />
    </Card>
  )
}
