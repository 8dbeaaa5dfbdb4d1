import {
  type Column,
  DataTable,
  Figure,
  Stack,
  StateBadge,
  useLanguage,
  useText,
  useWord,
} from '@province/portal-kit'
import type { FigureLine } from '../report/use-report.ts'
import { numberOf } from './figure-text.ts'

interface BreakdownProps {
  figure: FigureLine
  figures: ReadonlyMap<string, FigureLine>
}

/** The parts of a figure, their sum, and by how much it misses what is stated. */
export function Breakdown({ figure, figures }: BreakdownProps) {
  const t = useText('reporting')
  const { language } = useLanguage()
  const [, open] = useWord('figure')
  if (!figure.breakdown) return null
  const parts = figure.breakdown.figures.flatMap((part) => figures.get(part.key) ?? [])
  const columns: Column<FigureLine>[] = [
    {
      key: 'part',
      header: t('breakdown.name'),
      names: true,
      cell: (part) => part.label,
      text: (part) => part.label,
    },
    {
      key: 'value',
      header: t(`units.${figure.unitOfCount}`),
      number: true,
      cell: (part) => (
        <Figure label={part.label} value={numberOf(part, language)} onOpen={() => open(part.key)} />
      ),
      text: (part) => part.value,
    },
  ]
  return (
    <Stack gap={8}>
      <h3>{t(`breakdown.${figure.breakdown.kind}`)}</h3>
      <DataTable
        caption={t(`breakdown.${figure.breakdown.kind}`)}
        columns={columns}
        rows={parts}
        rowKey={(part) => part.key}
      />
      <Sum figure={figure} breakdown={figure.breakdown} />
    </Stack>
  )
}

function Sum({ figure, breakdown }: { figure: FigureLine; breakdown: NonNullable<FigureLine['breakdown']> }) {
  const t = useText('reporting')
  const { number, change } = useLanguage()
  const agrees = breakdown.gap === 0
  const open = !agrees && !breakdown.complete && breakdown.gap < 0
  const word = agrees
    ? t('breakdown.agrees')
    : t(open ? 'breakdown.unnamed' : 'breakdown.gap', { gap: change(breakdown.gap) })
  return (
    <dl className="reporting-sum">
      <dt>{t('breakdown.sum')}</dt>
      <dd>{number(breakdown.sum)}</dd>
      <dt>{t('breakdown.stated')}</dt>
      <dd>{number(figure.value)}</dd>
      <dt>
        <StateBadge
          tone={agrees ? 'done' : open ? 'info' : 'late'}
          icon={agrees ? 'check' : 'alert'}
          word={word}
        />
      </dt>
      <dd>{change(breakdown.gap)}</dd>
    </dl>
  )
}
