import { Empty, SelectField, Stack, useText, useWord } from '@province/portal-kit'
import { ReportFrame } from '../report/report-frame.view.tsx'
import { DiscrepancyCard } from './discrepancy-card.view.tsx'
import { byGravity } from './severity.ts'

const states = ['OPEN', 'EXPLAINED', 'WAIVED'] as const

/** What cannot all be true in a report, the gravest first. */
export function DiscrepanciesPage() {
  const t = useText('reporting')
  const [state, setState] = useWord('state')
  const options = [
    { value: '', label: t('discrepancy.allStates') },
    ...states.map((value) => ({ value, label: t(`discrepancy.states.${value}`) })),
  ]
  return (
    <ReportFrame part="/discrepancies">
      {(report, figures) => {
        const shown = byGravity(report.discrepancies.filter((one) => !state || one.state === state))
        return (
          <Stack>
            <div className="reporting-filter">
              <SelectField
                label={t('discrepancy.state')}
                value={state}
                onChange={setState}
                options={options}
              />
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
