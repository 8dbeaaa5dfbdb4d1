import { Button, formatDate, Page, Slot, useScope, useText, useWord } from '@province/portal-kit'
import { periodName } from '../scope/period-name.ts'
import { Presentation, slideOf } from './presentation.tsx'

/** One scoped page for a leader, made of widgets from every slice. */
export function OverviewPage() {
  const t = useText('shell')
  const { unit, unitName, unitAbsent, asOf, period } = useScope()
  const about = [
    unitName ?? (unitAbsent ? unit : '…'),
    periodName(period, t),
    t('scope.asOf', { date: formatDate(asOf) }),
  ]
  const [word, setWord] = useWord('present')
  const slide = slideOf(word)
  const show = (next?: number) => setWord(next ? String(next) : '')
  if (slide)
    return (
      <Page title={t('overview.title')} about={about.join(' · ')}>
        <Presentation slide={slide} onSlide={show} />
      </Page>
    )
  return (
    <Page
      title={t('overview.title')}
      about={about.join(' · ')}
      actions={<Button onClick={() => show(1)}>{t('present.begin')}</Button>}
    >
      <div className="shell-overview">
        <div className="shell-overview-figures">
          <Slot name="overview.figures" />
        </div>
        <div className="shell-overview-wide">
          <Slot name="overview.map" />
          <Slot name="overview.text" />
        </div>
        <div className="shell-overview-side">
          <Slot name="overview.needs" />
        </div>
      </div>
    </Page>
  )
}
