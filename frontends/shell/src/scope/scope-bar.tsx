import { formatDate, Icon, useScope, useState, useText } from '@province/portal-kit'
import { periodsAround } from '@province/portal-kit/shell'
import { UnitDialog } from '../search/unit-dialog.tsx'
import { periodName } from './period-name.ts'

/** What every page is about, always in sight: the unit, the period, and the day things are told as of. */
export function ScopeBar() {
  const t = useText('shell')
  const scope = useScope()
  const [choosing, setChoosing] = useState(false)
  const offered = periodsAround(scope.today)
  const periods = offered.includes(scope.period) ? offered : [scope.period, ...offered]
  return (
    <section className="shell-scope" aria-label={t('scope.title')}>
      <button type="button" className="shell-scope-unit" onClick={() => setChoosing(true)}>
        <span className="pk-meta">{t('scope.unit')}</span>
        <strong>
          {scope.unitName ?? (scope.unitAbsent ? t('scope.noUnit', { code: scope.unit }) : '…')}
        </strong>
        <Icon name="open" size={14} />
      </button>
      <label className="shell-scope-period">
        <span className="pk-meta">{t('scope.period')}</span>
        <select
          value={scope.period}
          onChange={(event) => scope.change({ period: event.currentTarget.value })}
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {periodName(period, t)}
            </option>
          ))}
        </select>
      </label>
      <span className="pk-meta shell-scope-as-of">{t('scope.asOf', { date: formatDate(scope.asOf) })}</span>
      <UnitDialog
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(code) => {
          setChoosing(false)
          scope.change({ unit: code })
        }}
      />
    </section>
  )
}
