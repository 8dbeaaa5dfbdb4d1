import {
  Button,
  Card,
  DetailPage,
  formatDate,
  Paper,
  type ReactNode,
  type Say,
  ScopedLink,
  useParams,
  useText,
} from '@province/portal-kit'
import {
  ComplaintCaseDocument,
  type ComplaintCaseQuery,
  DenunciationCaseDocument,
  type DenunciationCaseQuery,
} from '../generated/graphql.ts'
import { noteOf } from '../petition-paper/form-key.ts'
import { type CaseRegister, caseFormOn, hasPaper } from './case-papers.ts'

type SeenComplaint = NonNullable<ComplaintCaseQuery['complaintCase']>
type SeenDenunciation = NonNullable<DenunciationCaseQuery['denunciationCase']>
interface Taken {
  id: string
  step: string
  on: string
  document: string | null
  reason: string | null
}
type Line = { name: string; value: ReactNode }

/** The paper of one step of a complaint, to be printed. */
export function ComplaintPaperPage() {
  const t = useText('complaints')
  const { id = '', taken = '' } = useParams()
  return (
    <DetailPage
      document={ComplaintCaseDocument}
      variables={{ id }}
      field="complaintCase"
      title={t('paper.title')}
      about={() => <ScopedLink to={`/complaints/complaint-cases/${id}`}>{t('casePaper.back')}</ScopedLink>}
      actions={() => <Button onClick={() => window.print()}>{t('paper.print')}</Button>}
    >
      {(seen) => (
        <Sheet register="complaint" seen={seen} taken={taken}>
          {(step) => complaintLines(seen, step, t)}
        </Sheet>
      )}
    </DetailPage>
  )
}

/** The paper of one step of a denunciation: it tells of the case, never of who denounced. */
export function DenunciationPaperPage() {
  const t = useText('complaints')
  const { id = '', taken = '' } = useParams()
  return (
    <DetailPage
      document={DenunciationCaseDocument}
      variables={{ id }}
      field="denunciationCase"
      title={t('paper.title')}
      about={() => <ScopedLink to={`/complaints/denunciation-cases/${id}`}>{t('casePaper.back')}</ScopedLink>}
      actions={() => <Button onClick={() => window.print()}>{t('paper.print')}</Button>}
    >
      {(seen) => (
        <Sheet register="denunciation" seen={seen} taken={taken}>
          {(step) => denunciationLines(seen, step, t)}
        </Sheet>
      )}
    </DetailPage>
  )
}

interface SheetProps {
  register: CaseRegister
  seen: {
    code: string
    title: string
    unit: { name: string } | null
    taken: readonly Taken[]
    invented: boolean
  }
  taken: string
  children: (step: Taken) => Line[]
}

function Sheet({ register, seen, taken, children: linesOf }: SheetProps) {
  const t = useText('complaints')
  const step = seen.taken.find(({ id }) => id === taken)
  if (!step || !hasPaper(register, step.step)) return <Card>{t('casePaper.none')}</Card>
  return (
    <Paper
      title={t(`casePaper.${register}.${step.step}`)}
      issuer={seen.unit?.name}
      number={step.document ?? seen.code}
      day={step.on}
      lines={[
        { name: t('casePaper.code'), value: seen.code },
        { name: t('paper.summary'), value: seen.title },
        ...linesOf(step),
      ]}
      signs={[t('paper.signs.head')]}
      note={noteOf(caseFormOn(register, step.step, step.on), t)}
    >
      {step.reason ? <p>{step.reason}</p> : null}
      {seen.invented ? <p>{t('petition.invented')}</p> : null}
    </Paper>
  )
}

const complaintLines = (seen: SeenComplaint, { step }: Taken, t: Say): Line[] => [
  { name: t('complaintCase.instance'), value: t(`complaintCase.instances.${seen.instance}`) },
  ...(seen.against ? [{ name: t('complaintCase.against'), value: seen.against.name }] : []),
  ...(seen.jurisdiction ? [{ name: t('complaintCase.jurisdiction'), value: seen.jurisdiction.article }] : []),
  ...(step === 'decide' && seen.outcome
    ? [{ name: t('complaintCase.outcome'), value: t(`complaintCase.outcomes.${seen.outcome}`) }]
    : []),
  ...(step === 'announce_dialogue' && seen.dialogueFor
    ? [{ name: t('complaintCase.dialogueFor'), value: formatDate(seen.dialogueFor) }]
    : []),
]

const denunciationLines = (seen: SeenDenunciation, { step }: Taken, t: Say): Line[] =>
  step === 'conclude' && seen.outcome
    ? [{ name: t('denunciationCase.outcome'), value: t(`denunciationCase.outcomes.${seen.outcome}`) }]
    : []
