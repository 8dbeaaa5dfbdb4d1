import { ProblemAlert, type ReactNode, useMay, useWithheld } from '@province/portal-kit'

const DRAFT = 'reorganisation.draft'

/** A form for who may draft; others are told why before they fill it in, and not after. */
export function DraftersOnly({ children }: { children: ReactNode }) {
  const may = useMay(DRAFT)
  const withheld = useWithheld(DRAFT)
  if (may) return children
  const code = withheld ? 'SECOND_FACTOR_REQUIRED' : 'FORBIDDEN_OR_MISSING'
  return <ProblemAlert error={{ code, message: '' }} />
}
