import { SidePanel, useState, useText, WordButton } from '@province/portal-kit'
import { Records } from '../figure/held-records.view.tsx'
import { askedOf, questionTo } from '../figure/record-question.ts'

interface OperandRecordsProps {
  measure: string
  value: number
  asked: { unit: string; window: { from: string; to: string }; asOf: string }
}

/** Opens the records behind one measure of a value. */
export function OperandRecords({ measure, value, asked }: OperandRecordsProps) {
  const t = useText('reporting')
  const [open, setOpen] = useState(false)
  const { domain, key } = askedOf(measure)
  const { unit, window, asOf } = asked
  return (
    <>
      <WordButton onClick={() => setOpen(true)}>{t('records.open')}</WordButton>
      <SidePanel open={open} title={measure} onClose={() => setOpen(false)}>
        <Records question={{ key, unit, window, asOf, ...questionTo(domain) }} domain={domain} held={value} />
      </SidePanel>
    </>
  )
}
