import { Button, Card, DetailPage, ScopedLink, useParams, useText } from '@province/portal-kit'
import { DossierDocument } from '../generated/graphql.ts'
import { PaperSheet } from './paper-sheet.view.tsx'
import { PAPER_STEPS, type Paper, papersOf } from './papers.ts'

const isPaper = (word: string): word is Paper => Object.hasOwn(PAPER_STEPS, word)

/** One paper of a dossier, to be printed: what it says comes from the dossier and its steps alone. */
export function PaperPage() {
  const t = useText('reform')
  const { id = '', paper = '' } = useParams()
  return (
    <DetailPage
      document={DossierDocument}
      variables={{ id }}
      field="dossier"
      title={isPaper(paper) ? t(`dossier.paperKinds.${paper}`) : t('dossier.papers')}
      about={() => <ScopedLink to={`/reform/dossiers/${id}`}>{t('dossier.backToOne')}</ScopedLink>}
      actions={() => <Button onClick={() => window.print()}>{t('dossier.print')}</Button>}
    >
      {(dossier) =>
        isPaper(paper) && papersOf(dossier).includes(paper) ? (
          <PaperSheet dossier={dossier} paper={paper} />
        ) : (
          <Card>{t('dossier.noPaper')}</Card>
        )
      }
    </DetailPage>
  )
}
