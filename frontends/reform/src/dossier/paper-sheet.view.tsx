import { formatDate, Paper as PaperView, type Say, useText } from '@province/portal-kit'
import { saidInvented } from '../invented/invented.ts'
import type { Shown } from './dossier.page.tsx'
import { type Paper, stepsOn } from './papers.ts'

type Step = Shown['taken'][number]

/** One paper as it is handed over: whose it is, what it says, who signs it. */
export function PaperSheet({ dossier, paper }: { dossier: Shown; paper: Paper }) {
  const t = useText('reform')
  const steps = stepsOn(paper, dossier.taken)
  const last = steps.at(-1)
  return (
    <PaperView
      title={t(`dossier.paperKinds.${paper}`)}
      issuer={dossier.unit?.name}
      desk={t('paper.desk')}
      number={(paper === 'slip' ? null : last?.document) ?? dossier.code}
      day={last?.on}
      lines={linesOf(dossier, t)}
      signs={[t('paper.signs.applicant'), t('paper.signs.officer')]}
      note={t('dossier.formNote')}
    >
      {paper === 'slip' ? <SlipTable steps={steps} t={t} /> : <Said paper={paper} step={last} t={t} />}
    </PaperView>
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
