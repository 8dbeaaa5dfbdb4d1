import { Button, Row, useScope, useText } from '@province/portal-kit'
import type { Span } from '../posting/month.ts'
import { moved, otherView, type View } from './span.ts'

interface CalendarStepsProps {
  view: View
  span: Span
  go: (words: Record<string, string>) => void
}

/** Back, on, today, and the other view. */
export function CalendarSteps({ view, span, go }: CalendarStepsProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const other = view === 'month' ? 'calendar.asWeek' : 'calendar.asMonth'
  return (
    <Row gap={4}>
      <Button kind="quiet" onClick={() => go(moved(view, span, -1))}>
        {t(`calendar.before.${view}`)}
      </Button>
      <Button kind="quiet" onClick={() => go(view === 'week' ? { week: today } : { month: '', week: '' })}>
        {t('calendar.today')}
      </Button>
      <Button kind="quiet" onClick={() => go(moved(view, span, 1))}>
        {t(`calendar.after.${view}`)}
      </Button>
      <Button kind="quiet" icon="table" onClick={() => go(otherView(view, span, today))}>
        {t(other)}
      </Button>
    </Row>
  )
}
