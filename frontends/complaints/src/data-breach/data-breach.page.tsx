import {
  Acts,
  Alert,
  Card,
  DataTable,
  DetailPage,
  Facts,
  formatInstant,
  type Say,
  ScopedLink,
  Stack,
  StateBadge,
  textColumn,
  useLanguage,
  useParams,
  useText,
} from '@province/portal-kit'
import { ClockCard } from '../clock/clock-card.view.tsx'
import { DataBreachDocument, type DataBreachQuery } from '../generated/graphql.ts'
import { DATA_BREACH_TONES, DATA_BREACHES_LIVE } from './data-breach-words.ts'
import { StepDataBreachForm } from './step-data-breach.form.tsx'

type Shown = NonNullable<DataBreachQuery['dataBreach']>
type Taken = Shown['taken'][number]

/** One breach of personal data: what happened, until which hour it is told and to whom, and how it ended. */
export function DataBreachPage() {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={DataBreachDocument}
      variables={{ id }}
      field="dataBreach"
      title={t('dataBreach.one')}
      titleOf={({ noticedAt }) => t('dataBreach.titled', { moment: formatInstant(noticedAt) })}
      about={() => <ScopedLink to="/complaints/data-breaches">{t('dataBreach.title')}</ScopedLink>}
      actions={(breach) => (
        <Acts
          acts={breach.allowedSteps.map((step) => ({
            word: t(`dataBreach.steps.${step}`),
            main: true,
            form: (close: () => void) => <StepDataBreachForm breach={breach} step={step} onDone={close} />,
          }))}
        />
      )}
      live={DATA_BREACHES_LIVE}
    >
      {(breach) => (
        <>
          {breach.invented ? <Alert tone="info" title={t('dataRequest.invented')} /> : null}
          <div className="complaints-beside">
            <Stack>
              <Card title={t('dataBreach.facts')}>
                <Facts items={factsOf(breach, t, number)} />
              </Card>
              <Card flush title={t('dataRequest.taken')}>
                <DataTable
                  caption={t('dataRequest.taken')}
                  rows={breach.taken}
                  rowKey={({ id: step }) => step}
                  columns={[
                    textColumn<Taken>('at', t('dataRequest.at'), ({ at }) => formatInstant(at)),
                    textColumn<Taken>('step', t('dataRequest.step'), ({ step }) =>
                      t(`dataBreach.events.${step}`),
                    ),
                    textColumn<Taken>('people', t('dataBreach.people'), ({ people }) =>
                      typeof people === 'number' ? number(people) : t('dataBreach.notKnown'),
                    ),
                    textColumn<Taken>('document', t('dataRequest.document'), ({ document }) => document),
                    textColumn<Taken>('reason', t('dataRequest.reason'), ({ reason }) => reason),
                  ]}
                />
              </Card>
            </Stack>
            <Stack>
              {breach.clocks.map((clock) => (
                <ClockCard key={clock.id} clock={clock} decided={false} />
              ))}
            </Stack>
          </div>
        </>
      )}
    </DetailPage>
  )
}

const factsOf = (breach: Shown, t: Say, number: (value: number) => string) =>
  [
    { name: t('dataBreach.unit'), value: breach.unit?.name },
    {
      name: t('dataBreach.state'),
      value: (
        <StateBadge tone={DATA_BREACH_TONES[breach.state]} word={t(`dataBreach.states.${breach.state}`)} />
      ),
    },
    { name: t('dataBreach.noticedAt'), value: formatInstant(breach.noticedAt) },
    {
      name: t('dataBreach.dueAt'),
      value: `${formatInstant(breach.dueAt)} (${t(breach.late ? 'dataBreach.late' : 'dataRequest.inTime')})`,
    },
    { name: t('dataBreach.happened'), value: breach.happened },
    {
      name: t('dataBreach.people'),
      value: typeof breach.people === 'number' ? number(breach.people) : t('dataBreach.notKnown'),
    },
    { name: t('dataBreach.measures'), value: breach.measures },
    {
      name: t('dataBreach.notify'),
      value: breach.notify.map((each) => t(`dataBreach.notified.${each}`)).join('; '),
    },
    {
      name: t('dataBreach.notice'),
      value: breach.notice && `${breach.notice}, ${formatInstant(breach.notifiedAt)}`,
    },
    { name: t('dataBreach.lateWhy'), value: breach.lateWhy },
    { name: t('dataBreach.closedAt'), value: breach.closedAt && formatInstant(breach.closedAt) },
    { name: t('dataBreach.outcome'), value: breach.outcome },
  ].filter(({ value }) => value)
