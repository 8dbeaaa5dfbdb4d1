import {
  Button,
  Card,
  DetailPage,
  Facts,
  formatDate,
  type Say,
  ScopedLink,
  useParams,
  useText,
} from '@province/portal-kit'
import { DossierDocument } from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'
import type { Shown } from './dossier.page.tsx'
import { PAPER_STEPS, type Paper, papersOf, stepsOn } from './papers.ts'

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
          <PaperSheet dossier={dossier} paper={paper} t={t} />
        ) : (
          <Card>{t('dossier.noPaper')}</Card>
        )
      }
    </DetailPage>
  )
}

function PaperSheet({ dossier, paper, t }: { dossier: Shown; paper: Paper; t: Say }) {
  const head = [
    { name: t('dossier.unit'), value: dossier.unit?.name ?? '–' },
    { name: t('dossier.code'), value: dossier.code },
    {
      name: t('dossier.applicant'),
      value: saidInvented(dossier.applicant, dossier.invented, t),
    },
    { name: t('dossier.procedure'), value: dossier.procedure?.name ?? '–' },
    { name: t('dossier.due'), value: formatDate(dossier.clocks[0]?.dueOn) },
  ]
  return (
    <Card title={t(`dossier.paperKinds.${paper}`)} about={t('dossier.formNote')}>
      <Facts items={head} />
      {stepsOn(paper, dossier.taken).map(({ id, step, on, document, reason, promisedOn }) => (
        <section key={id}>
          <h3 className="pk-text">
            {formatDate(on)} · {t(`dossier.steps.${step}`)}
            {document ? ` · ${document}` : ''}
          </h3>
          {reason ? <p className="pk-text">{reason}</p> : null}
          {promisedOn ? (
            <p className="pk-text">
              {t('dossier.promisedOn')}: {formatDate(promisedOn)}
            </p>
          ) : null}
        </section>
      ))}
    </Card>
  )
}
