import {
  Acts,
  Card,
  DataTable,
  DetailPage,
  Facts,
  formatDate,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useParams,
  useText,
} from '@province/portal-kit'
import { OnlineReceptionDocument, type OnlineReceptionQuery } from '../generated/graphql.ts'
import { ONLINE_LIVE, ONLINE_TONES } from './online-words.ts'
import { said } from './requirement.ts'
import { StepOnlineReceptionForm } from './step-online-reception.form.tsx'

type Shown = NonNullable<OnlineReceptionQuery['onlineReception']>
type Line = Shown['requirements'][number]

/** One session online: what the decree asks before it and by when, what was done, and where its recording is kept. */
export function OnlineReceptionPage() {
  const t = useText('complaints')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={OnlineReceptionDocument}
      variables={{ id }}
      field="onlineReception"
      title={t('online.one')}
      titleOf={({ on }) => t('online.titled', { day: formatDate(on) })}
      about={() => <ScopedLink to="/complaints/online-receptions">{t('online.title')}</ScopedLink>}
      actions={(online) => (
        <Acts
          action="reception.record"
          acts={online.allowedSteps.map((step) => ({
            word: t(`online.steps.${step}`),
            main: step !== 'cancel',
            form: (close: () => void) => (
              <StepOnlineReceptionForm online={online} step={step} onDone={close} />
            ),
          }))}
        />
      )}
      live={ONLINE_LIVE}
    >
      {(online) => (
        <>
          <Card title={t('online.facts')}>
            <Facts items={factsOf(online, t)} />
          </Card>
          <Card flush title={t('online.requirements')}>
            <DataTable
              caption={t('online.requirements')}
              rows={online.requirements}
              rowKey={({ requires }) => requires}
              columns={[
                textColumn<Line>('what', t('online.what'), ({ requires }) =>
                  t(`online.requires.${requires}`),
                ),
                textColumn<Line>('last', t('online.last'), ({ last }) => said(last)),
                textColumn<Line>('done', t('online.done'), ({ done, late }) => doneOf(done, late, t)),
                textColumn<Line>(
                  'article',
                  t('refusal.article'),
                  ({ article, evidence }) => `${article} (${t(`evidence.${evidence}`)})`,
                ),
              ]}
            />
          </Card>
        </>
      )}
    </DetailPage>
  )
}

const doneOf = (done: string | null | undefined, late: string | null | undefined, t: Say) => {
  if (!done) return t('online.open')
  return late ? t('online.doneLate', { done: said(done), why: late }) : said(done)
}

const factsOf = (online: Shown, t: Say) =>
  [
    { name: t('online.unit'), value: online.unit?.name },
    {
      name: t('online.state'),
      value: <StateBadge tone={ONLINE_TONES[online.state]} word={t(`online.states.${online.state}`)} />,
    },
    { name: t('online.when'), value: `${online.startsAt}, ${formatDate(online.on)}` },
    { name: t('online.kind'), value: t(`online.kinds.${online.kind}`) },
    { name: t('online.subject'), value: online.subject },
    { name: t('online.places'), value: online.places },
    { name: t('online.notice'), value: online.notice },
    { name: t('online.recording'), value: online.recording },
    {
      name: t('online.session'),
      value: online.session ? (
        <ScopedLink to={`/complaints/sessions/${online.session.id}`}>
          {formatDate(online.session.day)}
        </ScopedLink>
      ) : null,
    },
    { name: t('online.why'), value: online.cancelledWhy },
  ].filter(({ value }) => value)
