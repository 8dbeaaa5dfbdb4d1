import {
  Acts,
  Card,
  DataTable,
  DetailPage,
  DueBadge,
  dayColumn,
  Facts,
  formatDate,
  type Say,
  ScopedLink,
  textColumn,
  useParams,
  useText,
} from '@province/portal-kit'
import { DossierDocument, type DossierQuery } from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'
import { papersOf } from './papers.ts'
import { StepDossierForm } from './step-dossier.form.tsx'

type Step = Shown['taken'][number]

export type Shown = NonNullable<DossierQuery['dossier']>

const LIVE = ['dossier', 'clock']

/** One dossier: where it stands, its time limit explained, its steps and its papers. */
export function DossierPage() {
  const t = useText('reform')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={DossierDocument}
      variables={{ id }}
      field="dossier"
      title={t('dossier.one')}
      titleOf={({ code }) => code}
      about={() => <ScopedLink to="/reform/dossiers">{t('dossier.back')}</ScopedLink>}
      actions={(dossier) => (
        <Acts
          action="reform.handle_dossiers"
          acts={dossier.allowedSteps.map((step, at) => ({
            word: t(`dossier.steps.${step}`),
            main: at === 0,
            form: (close) => <StepDossierForm dossier={dossier} step={step} onDone={close} />,
          }))}
        />
      )}
      live={LIVE}
    >
      {(dossier) => (
        <>
          <Card title={t('dossier.facts')}>
            <Facts items={factsOf(dossier, t)} />
          </Card>
          <DossierDeadline dossier={dossier} t={t} />
          <DossierSteps dossier={dossier} t={t} />
          <Card title={t('dossier.papers')} about={t('dossier.papersAbout')}>
            <ul>
              {papersOf(dossier).map((paper) => (
                <li key={paper}>
                  <ScopedLink to={`/reform/dossiers/${dossier.id}/papers/${paper}`}>
                    {t(`dossier.paperKinds.${paper}`)}
                  </ScopedLink>
                </li>
              ))}
            </ul>
          </Card>
        </>
      )}
    </DetailPage>
  )
}

const factsOf = (dossier: Shown, t: Say): { name: string; value: string }[] => [
  { name: t('dossier.procedure'), value: dossier.procedure?.name ?? '–' },
  {
    name: t('dossier.applicant'),
    value: saidInvented(dossier.applicant, dossier.invented, t),
  },
  { name: t('dossier.unit'), value: dossier.unit?.name ?? '–' },
  { name: t('dossier.channel'), value: t(`dossier.channels.${dossier.channel}`) },
  { name: t('dossier.state'), value: t(`dossier.states.${dossier.state}`) },
  { name: t('dossier.receivedOn'), value: formatDate(dossier.receivedOn) },
  { name: t('dossier.promisedOn'), value: formatDate(dossier.promisedOn) },
  {
    name: t('dossier.supplements'),
    value:
      dossier.supplements > 1
        ? t('dossier.secondNotice', { count: dossier.supplements })
        : String(dossier.supplements),
  },
]

function DossierDeadline({ dossier, t }: { dossier: Shown; t: Say }) {
  const [clock] = dossier.clocks
  if (!clock) return null
  const { deadline } = clock
  return (
    <Card title={t('dossier.due')}>
      <DueBadge dueOn={clock.dueOn} standing={clock.standing} />
      <p className="pk-text">
        {t('dossier.deadline', {
          start: formatDate(dossier.startsOn),
          days: deadline.counted,
          skipped: deadline.skipped.length,
          article: deadline.rule.article,
        })}
      </p>
    </Card>
  )
}

const DossierSteps = ({ dossier, t }: { dossier: Shown; t: Say }) => (
  <Card flush title={t('dossier.slip')}>
    <DataTable
      caption={t('dossier.slip')}
      rows={dossier.taken}
      rowKey={({ id }) => id}
      columns={[
        dayColumn<Step>('on', t('dossier.on'), ({ on }) => on),
        textColumn<Step>('step', t('dossier.step'), ({ step }) => t(`dossier.steps.${step}`)),
        textColumn<Step>('document', t('dossier.document'), ({ document }) => document),
        textColumn<Step>('reason', t('dossier.content'), ({ reason, promisedOn }) =>
          promisedOn ? `${t('dossier.promisedOn')}: ${formatDate(promisedOn)}` : reason,
        ),
      ]}
    />
  </Card>
)
