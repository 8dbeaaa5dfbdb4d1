import { Row, ScopedLink, useText } from '@province/portal-kit'
import { type CaseRegister, hasPaper } from './case-papers.ts'

interface StepPaperProps {
  register: CaseRegister
  caseId: string
  step: { id: string; step: string; document: string | null }
}

/** The symbol of a step's paper, and the paper itself where the office answers for it by one. */
export function StepPaper({ register, caseId, step: { id, step, document } }: StepPaperProps) {
  const t = useText('complaints')
  if (!hasPaper(register, step)) return document ?? '–'
  return (
    <Row gap={8}>
      {document}
      <ScopedLink to={`/complaints/${register}-cases/${caseId}/papers/${id}`}>
        {t('casePaper.see')}
      </ScopedLink>
    </Row>
  )
}
