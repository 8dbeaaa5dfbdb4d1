import { CheckField, Empty, Meta, SelectField, Stack, useText, useWord } from '@province/portal-kit'
import { ReportFrame } from '../report/report-frame.view.tsx'
import { DiscrepancyCard } from './discrepancy-card.view.tsx'
import { narrowed } from './discrepancy-filter.ts'
import { byGravity, severities } from './severity.ts'

const states = ['OPEN', 'EXPLAINED', 'WAIVED'] as const

/** What cannot all be true in a report, the gravest first. */
export function DiscrepanciesPage() {
  const t = useText('reporting')
  const [state, setState] = useWord('state')
  const [severity, setSeverity] = useWord('severity')
  const [about, setAbout] = useWord('about')
  const options = [
    { value: '', label: t('discrepancy.allStates') },
    ...states.map((value) => ({ value, label: t(`discrepancy.states.${value}`) })),
  ]
  const gravities = [
    { value: '', label: t('discrepancy.allSeverities') },
    ...severities.map((value) => ({ value, label: t(`severity.${value}`) })),
  ]
  return (
    <ReportFrame part="/discrepancies">
      {(report, figures) => {
        const shown = byGravity(narrowed(report.discrepancies, { state, severity, about }))
        return (
          <Stack>
            <div className="reporting-filter">
              <SelectField
                label={t('discrepancy.state')}
                value={state}
                onChange={setState}
                options={options}
              />
              <SelectField
                label={t('discrepancy.severity')}
                value={severity}
                onChange={setSeverity}
                options={gravities}
              />
              <CheckField
                label={t('discrepancy.onlyFigures')}
                value={about === 'figures'}
                onChange={(only) => setAbout(only ? 'figures' : '')}
              />
              <Meta>{t('discrepancy.shown', { count: shown.length })}</Meta>
            </div>
            {shown.length === 0 ? (
              <Empty title={t('discrepancy.none')} hint={t('discrepancy.noneHint')} />
            ) : null}
            {shown.map((one) => (
              <DiscrepancyCard key={one.id} report={report} discrepancy={one} figures={figures} />
            ))}
          </Stack>
        )
      }}
    </ReportFrame>
  )
}
