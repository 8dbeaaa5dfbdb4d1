import { formatDate, type Say, useText } from '@province/portal-kit'
import { saidInvented } from '../invented/invented.ts'
import type { Shown } from './dossier.page.tsx'
import { type Paper, stepsOn } from './papers.ts'
import './paper.css'

type Step = Shown['taken'][number]

/** One paper as it is handed over: whose it is, what it says, who signs it. */
export function PaperSheet({ dossier, paper }: { dossier: Shown; paper: Paper }) {
  const t = useText('reform')
  const steps = stepsOn(paper, dossier.taken)
  const last = steps.at(-1)
  return (
    <article className="reform-paper">
      <header className="reform-paper-head">
        <div>
          <p>
            <strong>{dossier.unit?.name ?? '–'}</strong>
          </p>
          <p>{t('paper.desk')}</p>
          <p>{t('paper.number', { number: (paper === 'slip' ? null : last?.document) ?? dossier.code })}</p>
        </div>
        <div>
          <p>
            <strong>{t('paper.nation')}</strong>
          </p>
          <p>
            <strong>{t('paper.motto')}</strong>
          </p>
          <p>{t('paper.day', { day: formatDate(last?.on) })}</p>
        </div>
      </header>
      <h2 className="reform-paper-title">{t(`dossier.paperKinds.${paper}`)}</h2>
      {linesOf(dossier, t).map(({ name, value }) => (
        <p key={name}>
          {name}: <strong>{value}</strong>
        </p>
      ))}
      {paper === 'slip' ? <SlipTable steps={steps} t={t} /> : <Said paper={paper} step={last} t={t} />}
      <div className="reform-paper-signs">
        {(['applicant', 'officer'] as const).map((who) => (
          <div key={who}>
            <p>
              <strong>{t(`paper.signs.${who}`)}</strong>
            </p>
            <p>{t('paper.sign')}</p>
          </div>
        ))}
      </div>
      <p className="pk-meta pk-no-print">{t('dossier.formNote')}</p>
    </article>
  )
}

const linesOf = (dossier: Shown, t: Say) => [
  { name: t('dossier.code'), value: dossier.code },
  { name: t('dossier.applicant'), value: saidInvented(dossier.applicant, dossier.invented, t) },
  { name: t('dossier.procedure'), value: dossier.procedure?.name ?? '–' },
  { name: t('dossier.channel'), value: t(`dossier.channels.${dossier.channel}`) },
  { name: t('dossier.receivedOn'), value: formatDate(dossier.receivedOn) },
  { name: t('paper.due'), value: formatDate(dossier.clocks[0]?.dueOn) },
]

/** What a paper says besides: its sentence, the content of the step, the day that is promised anew. */
function Said({ paper, step, t }: { paper: Paper; step: Step | undefined; t: Say }) {
  return (
    <>
      <p>{t(`paper.says.${paper}`)}</p>
      {step?.reason ? <p>{step.reason}</p> : null}
      {step?.promisedOn ? (
        <p>
          {t('dossier.promisedOn')}: <strong>{formatDate(step.promisedOn)}</strong>
        </p>
      ) : null}
    </>
  )
}

const SlipTable = ({ steps, t }: { steps: readonly Step[]; t: Say }) => (
  <table>
    <caption className="pk-unseen">{t('dossier.slip')}</caption>
    <thead>
      <tr>
        {['on', 'step', 'document', 'content'].map((column) => (
          <th key={column} scope="col">
            {t(`dossier.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {steps.map(({ id, on, step, document, reason, promisedOn }) => (
        <tr key={id}>
          <td>{formatDate(on)}</td>
          <td>{t(`dossier.steps.${step}`)}</td>
          <td>{document ?? ''}</td>
          <td>
            {[reason, promisedOn ? `${t('dossier.promisedOn')}: ${formatDate(promisedOn)}` : null]
              .filter(Boolean)
              .join('. ')}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
