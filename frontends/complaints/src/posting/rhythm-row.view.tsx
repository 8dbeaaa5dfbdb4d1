import { Button, Row, SelectField, useState, useText } from '@province/portal-kit'
import type { Span } from './month.ts'
import { daysByRhythm, type Rhythm } from './rhythm.ts'

const WORKDAYS = [1, 2, 3, 4, 5]
const RHYTHMS: Rhythm[] = ['WEEKLY', 'FIRST', 'THIRD', 'FIRST_AND_THIRD']

interface RhythmRowProps {
  span: Span
  /** Of how many days a month the law speaks; by weeks where it asks for a day a week. */
  byMonth: number | null
  closed: (day: string) => boolean
  onChoose: (days: readonly string[]) => void
}

/** Chooses a weekday of every week or month of the span at once, past the days on which offices are closed. */
export function RhythmRow({ span, byMonth, closed, onChoose }: RhythmRowProps) {
  const t = useText('complaints')
  const usual = byMonth === null ? 'WEEKLY' : byMonth > 1 ? 'FIRST_AND_THIRD' : 'THIRD'
  const [weekday, setWeekday] = useState('2')
  const [rhythm, setRhythm] = useState<Rhythm>(usual)
  return (
    <>
      <Row gap={16}>
        <SelectField
          label={t('posting.weekday')}
          value={weekday}
          onChange={setWeekday}
          options={WORKDAYS.map((day) => ({ value: String(day), label: t(`weekdays.${day}`) }))}
        />
        <SelectField
          label={t('posting.rhythm')}
          value={rhythm}
          onChange={(word) => setRhythm(word as Rhythm)}
          options={RHYTHMS.map((value) => ({ value, label: t(`rhythms.${value}`) }))}
        />
      </Row>
      <Row>
        <Button onClick={() => onChoose(daysByRhythm(span, Number(weekday), rhythm, closed))}>
          {t('posting.choose')}
        </Button>
        <Button kind="quiet" onClick={() => onChoose([])}>
          {t('posting.clear')}
        </Button>
      </Row>
    </>
  )
}
