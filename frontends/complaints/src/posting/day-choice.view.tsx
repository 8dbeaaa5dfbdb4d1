import { Card, Grid, Stack, useText } from '@province/portal-kit'
import type { PostingDutyQuery } from '../generated/graphql.ts'
import { DayGrid } from './day-grid.view.tsx'
import { monthsOf, type Span } from './month.ts'
import { NeededDays } from './needed-days.view.tsx'
import { RhythmRow } from './rhythm-row.view.tsx'

type Duty = NonNullable<NonNullable<PostingDutyQuery['unit']>['receptionDuty']>

interface DayChoiceProps {
  span: Span
  duty: Duty | null
  /** Days that stay, with why. */
  settled: ReadonlyMap<string, string>
  chosen: ReadonlySet<string>
  onChoose: (days: ReadonlySet<string>) => void
}

/** Chooses the days of a span, one by one or by a rhythm, month by month, beside what the law asks for. */
export function DayChoice({ span, duty, settled, chosen, onChoose }: DayChoiceProps) {
  const t = useText('complaints')
  const off = new Map(duty?.daysOff.map(({ day, name }) => [day, name]))
  const closed = new Map([...off, ...settled])
  const rule = duty?.segments[0]?.rule
  const toggle = (day: string) => {
    const next = new Set(chosen)
    if (!next.delete(day)) next.add(day)
    onChoose(next)
  }
  return (
    <Card title={t('posting.days')} about={t('posting.daysAbout')}>
      <Stack>
        <RhythmRow
          span={span}
          byMonth={rule?.every === 'MONTH' ? rule.days : null}
          closed={(day) => off.has(day)}
          onChoose={(days) => onChoose(new Set(days.filter((day) => !settled.has(day))))}
        />
        <Grid min="320">
          {monthsOf(span).map((month) => (
            <DayGrid
              key={month.from}
              span={month}
              closed={new Map([...closed].filter(([day]) => day >= month.from && day < month.to))}
              chosen={chosen}
              onToggle={toggle}
            />
          ))}
        </Grid>
        {duty ? <NeededDays duty={duty} chosen={new Set([...chosen, ...settled.keys()])} /> : null}
      </Stack>
    </Card>
  )
}
