import { Facts, Figure, formatDate, ScopedLink, useLanguage, useText, useWord } from '@province/portal-kit'
import { PeriodText } from '../report/period-text.view.tsx'
import type { FigureLine, WholeReport } from '../report/use-report.ts'
import { basisKey } from './figure-text.ts'
import { useFigureText, usePlaceText } from './use-figure-text.ts'

interface FigureFactsProps {
  report: WholeReport
  figure: FigureLine
  figures: ReadonlyMap<string, FigureLine>
}

/** What is counted, of whom, when, and where it is stated. */
export function FigureFacts({ report, figure, figures }: FigureFactsProps) {
  const t = useText('reporting')
  const { percent } = useLanguage()
  const place = usePlaceText()
  const basis = basisKey(figure.asOfBasis)
  const ratio = figure.statedRatioPercent
  const items = [
    { name: t('figure.measure'), value: <code>{figure.measure}</code> },
    { name: t('figure.unitOfCount'), value: t(`units.${figure.unitOfCount}`) },
    { name: t('figure.scope'), value: <ScopeOf figure={figure} /> },
    { name: t('figure.window'), value: <PeriodText period={report.period} /> },
    {
      name: t('figure.asOf'),
      value: `${formatDate(figure.asOf)} (${basis ? t(`figure.basis.${basis}`) : figure.asOfBasis})`,
    },
    { name: t('figure.source'), value: `${figure.source.document}, ${place(figure.source.place)}` },
    { name: t('figure.provenance'), value: t(`provenance.${figure.provenance}`) },
    ...(ratio === null ? [] : [{ name: t('figure.ratio'), value: percent(ratio) }]),
    ...[figure.breakdownOf, figure.subsetOf].flatMap((key, index) => {
      const whole = key ? figures.get(key) : undefined
      return whole
        ? [{ name: t(index === 0 ? 'figure.partOf' : 'figure.subsetOf'), value: <Whole figure={whole} /> }]
        : []
    }),
  ]
  return (
    <div className="reporting-facts">
      <Facts items={items} />
    </div>
  )
}

function ScopeOf({ figure }: { figure: FigureLine }) {
  const t = useText('reporting')
  const { unit, scopeLevel } = figure
  return (
    <>
      {scopeLevel ? `${t(`figure.levels.${scopeLevel}`)}, ` : ''}
      {unit ? <ScopedLink to={`/organization/units/${unit.code}`}>{unit.name}</ScopedLink> : null}
    </>
  )
}

function Whole({ figure }: { figure: FigureLine }) {
  const [, open] = useWord('figure')
  const write = useFigureText()
  return (
    <>
      {figure.label}: <Figure label={figure.label} value={write(figure)} onOpen={() => open(figure.key)} />
    </>
  )
}
