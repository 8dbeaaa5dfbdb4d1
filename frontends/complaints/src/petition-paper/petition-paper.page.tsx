import {
  Button,
  Card,
  DetailPage,
  formatDate,
  Paper,
  type Say,
  ScopedLink,
  useParams,
  useText,
} from '@province/portal-kit'
import { PetitionDocument, type PetitionQuery } from '../generated/graphql.ts'
import { noteOf } from './form-key.ts'
import { formOn, PAPER_STEPS, type PetitionPaper, papersOf, stepOn } from './papers.ts'

type SeenPetition = NonNullable<PetitionQuery['petition']>

const isPaper = (word: string): word is PetitionPaper => Object.hasOwn(PAPER_STEPS, word)

/** One paper of a petition, to be printed: what it says comes from the petition and its steps alone. */
export function PetitionPaperPage() {
  const t = useText('complaints')
  const { id = '', paper = '' } = useParams()
  return (
    <DetailPage
      document={PetitionDocument}
      variables={{ id }}
      field="petition"
      title={isPaper(paper) ? t(`paper.kinds.${paper}`) : t('paper.title')}
      about={() => <ScopedLink to={`/complaints/petitions/${id}`}>{t('paper.back')}</ScopedLink>}
      actions={() => <Button onClick={() => window.print()}>{t('paper.print')}</Button>}
    >
      {(petition) =>
        isPaper(paper) && papersOf(petition).includes(paper) ? (
          <Sheet petition={petition} paper={paper} />
        ) : (
          <Card>{t('paper.none')}</Card>
        )
      }
    </DetailPage>
  )
}

function Sheet({ petition, paper }: { petition: SeenPetition; paper: PetitionPaper }) {
  const t = useText('complaints')
  const step = stepOn(paper, petition.steps)
  const form = formOn(step?.effectiveOn ?? petition.receivedOn)
  return (
    <Paper
      title={t(`paper.kinds.${paper}`)}
      issuer={petition.unit?.name}
      number={step?.document ?? petition.code}
      day={step?.effectiveOn}
      lines={linesOf(petition, paper, t)}
      signs={
        paper === 'receipt' ? [t('paper.signs.sender'), t('paper.signs.officer')] : [t('paper.signs.head')]
      }
      note={noteOf(form, t)}
    >
      <p>{t(`paper.says.${paper}`)}</p>
      {step?.reason ? <p>{step.reason}</p> : null}
      {petition.invented ? <p>{t('petition.invented')}</p> : null}
    </Paper>
  )
}

const linesOf = ({ sender, ...petition }: SeenPetition, paper: PetitionPaper, t: Say) => [
  { name: t('paper.code'), value: petition.code },
  // Who sent it stands on no paper that goes anywhere but back to them.
  ...(paper === 'transfer' ? [] : [{ name: t('petition.sender'), value: sender?.name || t('paper.sealed') }]),
  { name: t('petition.receivedOn'), value: formatDate(petition.receivedOn) },
  { name: t('paper.summary'), value: petition.summary || t('transfer.wentAlong') },
  ...(paper === 'transfer'
    ? [{ name: t('paper.to'), value: petition.transfers.at(-1)?.to?.name ?? '–' }]
    : []),
]
