import {
  Acts,
  Alert,
  Card,
  DataTable,
  DetailPage,
  Facts,
  formatDate,
  formatInstant,
  type Say,
  ScopedLink,
  Stack,
  StateBadge,
  textColumn,
  useParams,
  useText,
} from '@province/portal-kit'
import { ClockCard } from '../clock/clock-card.view.tsx'
import { DataRequestDocument, type DataRequestQuery } from '../generated/graphql.ts'
import { DATA_REQUEST_TONES, DATA_REQUESTS_LIVE } from './data-request-words.ts'
import { StepDataRequestForm } from './step-data-request.form.tsx'

type Shown = NonNullable<DataRequestQuery['dataRequest']>
type Taken = Shown['taken'][number]

/** One request about personal data: what is asked, until which hour, and what was answered. */
export function DataRequestPage() {
  const t = useText('complaints')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={DataRequestDocument}
      variables={{ id }}
      field="dataRequest"
      title={t('dataRequest.one')}
      titleOf={({ receivedAt }) => t('dataRequest.titled', { moment: formatInstant(receivedAt) })}
      about={() => <ScopedLink to="/complaints/data-requests">{t('dataRequest.title')}</ScopedLink>}
      actions={(request) => (
        <Acts
          action="petition.handle"
          acts={request.allowedSteps.map((step) => ({
            word: t(`dataRequest.steps.${step}`),
            main: step === 'answer',
            form: (close: () => void) => <StepDataRequestForm request={request} step={step} onDone={close} />,
          }))}
        />
      )}
      live={DATA_REQUESTS_LIVE}
    >
      {(request) => (
        <>
          {request.invented ? <Alert tone="info" title={t('dataRequest.invented')} /> : null}
          <div className="complaints-beside">
            <Stack>
              <Card title={t('dataRequest.facts')}>
                <Facts items={factsOf(request, t)} />
              </Card>
              <Card flush title={t('dataRequest.taken')}>
                <DataTable
                  caption={t('dataRequest.taken')}
                  rows={request.taken}
                  rowKey={({ id: step }) => step}
                  columns={[
                    textColumn<Taken>('at', t('dataRequest.at'), ({ at }) => formatInstant(at)),
                    textColumn<Taken>('step', t('dataRequest.step'), ({ step }) =>
                      t(`dataRequest.events.${step}`),
                    ),
                    textColumn<Taken>('document', t('dataRequest.document'), ({ document }) => document),
                    textColumn<Taken>('reason', t('dataRequest.reason'), ({ reason }) => reason),
                  ]}
                />
              </Card>
            </Stack>
            <Stack>
              {request.clocks.map((clock) => (
                <ClockCard key={clock.id} clock={clock} decided={false} />
              ))}
            </Stack>
          </div>
        </>
      )}
    </DetailPage>
  )
}

const factsOf = (request: Shown, t: Say) =>
  [
    { name: t('dataRequest.unit'), value: request.unit?.name },
    {
      name: t('dataRequest.state'),
      value: (
        <StateBadge
          tone={DATA_REQUEST_TONES[request.state]}
          word={t(`dataRequest.states.${request.state}`)}
        />
      ),
    },
    { name: t('dataRequest.kind'), value: t(`dataRequest.kinds.${request.kind}`) },
    { name: t('dataRequest.channel'), value: t(`dataRequest.channels.${request.channel}`) },
    { name: t('dataRequest.receivedAt'), value: formatInstant(request.receivedAt) },
    {
      name: t('dataRequest.dueAt'),
      value: `${formatInstant(request.dueAt)} (${t(request.late ? 'dataRequest.late' : 'dataRequest.inTime')})`,
    },
    { name: t('dataRequest.asks'), value: request.asks },
    {
      name: t('dataRequest.petition'),
      value: request.petition ? (
        <ScopedLink to={`/complaints/petitions/${request.petition.id}`}>{request.petition.code}</ScopedLink>
      ) : null,
    },
    { name: t('dataRequest.visit'), value: request.visit && formatDate(request.visit.day) },
    { name: t('dataRequest.document'), value: request.document },
    { name: t('dataRequest.endedAt'), value: request.endedAt && formatInstant(request.endedAt) },
    { name: t('dataRequest.ground'), value: request.ground && t(`dataRequest.grounds.${request.ground}`) },
    { name: t('dataRequest.reason'), value: request.reason },
  ].filter(({ value }) => value)
