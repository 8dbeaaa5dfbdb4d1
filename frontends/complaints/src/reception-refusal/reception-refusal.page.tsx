import {
  Acts,
  Card,
  DetailPage,
  Facts,
  formatDate,
  type Say,
  ScopedLink,
  Stack,
  StateBadge,
  useParams,
  useText,
} from '@province/portal-kit'
import { ClockCard } from '../clock/clock-card.view.tsx'
import { ReceptionRefusalDocument, type ReceptionRefusalQuery } from '../generated/graphql.ts'
import { REFUSAL_TONES, REFUSALS_LIVE } from './reception-refusals.page.tsx'
import { StepReceptionRefusalForm } from './step-reception-refusal.form.tsx'

type Shown = NonNullable<ReceptionRefusalQuery['receptionRefusal']>

/** One refusal of reception: its ground and article, the notice and the time for it. */
export function ReceptionRefusalPage() {
  const t = useText('complaints')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={ReceptionRefusalDocument}
      variables={{ id }}
      field="receptionRefusal"
      title={t('refusal.one')}
      titleOf={({ refusedOn }) => t('refusal.titled', { day: formatDate(refusedOn) })}
      about={() => <ScopedLink to="/complaints/reception-refusals">{t('refusal.title')}</ScopedLink>}
      actions={(refusal) => (
        <Acts
          action="reception.record"
          acts={refusal.allowedSteps.map((step) => ({
            word: t(`refusal.steps.${step}`),
            main: step === 'notify',
            form: (close: () => void) => (
              <StepReceptionRefusalForm refusal={refusal} step={step} onDone={close} />
            ),
          }))}
        />
      )}
      live={REFUSALS_LIVE}
    >
      {(refusal) => (
        <div className="complaints-beside">
          <Card title={t('refusal.facts')}>
            <Stack>
              <Facts items={factsOf(refusal, t)} />
              {refusal.state === 'WITHDRAWN' ? null : (
                <ScopedLink to={`/complaints/reception-refusals/${refusal.id}/notice`}>
                  {t('refusal.paper')}
                </ScopedLink>
              )}
            </Stack>
          </Card>
          <Stack>
            {refusal.clocks.map((clock) => (
              <ClockCard key={clock.id} clock={clock} decided={false} />
            ))}
            {refusal.clocks.length === 0 ? (
              <Card title={t('clock.kinds.reception.refuse')}>{t('refusal.noClock')}</Card>
            ) : null}
          </Stack>
        </div>
      )}
    </DetailPage>
  )
}

const factsOf = (refusal: Shown, t: Say) =>
  [
    { name: t('refusal.unit'), value: refusal.unit?.name },
    {
      name: t('refusal.state'),
      value: <StateBadge tone={REFUSAL_TONES[refusal.state]} word={t(`refusal.states.${refusal.state}`)} />,
    },
    { name: t('refusal.ground'), value: t(`refusal.grounds.${refusal.ground}`) },
    {
      name: t('refusal.article'),
      value: refusal.rule && `${refusal.rule.article} (${t(`evidence.${refusal.rule.evidence}`)})`,
    },
    { name: t('refusal.people'), value: String(refusal.people) },
    { name: t('refusal.reason'), value: refusal.reason },
    { name: t('refusal.toldByWord'), value: t(refusal.toldByWord ? 'refusal.yes' : 'refusal.no') },
    {
      name: t('refusal.notice'),
      value: refusal.notice && `${refusal.notice}, ${formatDate(refusal.notifiedOn)}`,
    },
    { name: t('refusal.why'), value: refusal.withdrawnWhy },
  ].filter(({ value }) => value)
