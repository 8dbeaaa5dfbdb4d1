import { Card, formatDate, Meta, ScopedLink, StateBadge, useText } from '@province/portal-kit'
import type { PetitionQuery } from '../generated/graphql.ts'
import { type Sent, withTransfers } from './thread.ts'

type Petition = NonNullable<PetitionQuery['petition']>

const looks = {
  SENT: { tone: 'soon' },
  ACKNOWLEDGED: { tone: 'done' },
  BOUNCED: { tone: 'late', icon: 'alert' },
} as const

/** What was done to a petition, in order; where it was sent on, to whom and what came of it. */
export function PetitionThread({ petition }: { petition: Petition }) {
  const t = useText('complaints')
  const { steps, transfers, cameBy } = petition
  return (
    <Card
      title={t('petition.thread')}
      actions={
        transfers.length > 0 ? (
          <ScopedLink to="/complaints/transfers?direction=sent">{t('transfer.title')}</ScopedLink>
        ) : undefined
      }
    >
      <ol className="complaints-thread">
        {cameBy ? (
          <li>
            <Meta>{formatDate(cameBy.sentOn)}</Meta>
            <div>
              <strong>{t('petition.cameFrom', { unit: cameBy.from?.name ?? '–' })}</strong>
              <p>{cameBy.reason}</p>
            </div>
          </li>
        ) : null}
        {withTransfers(steps, transfers).map(({ id, step, field, reason, document, effectiveOn, sent }) => (
          <li key={id}>
            <Meta>{formatDate(effectiveOn)}</Meta>
            <div>
              <strong>{t(`petition.steps.${step}`)}</strong>
              {field ? <>: {t(`petition.fields.${field}`)}</> : null}
              {sent ? <SentTo sent={sent} /> : null}
              {reason ? <p>{reason}</p> : null}
              {document ? <Meta>{t('petition.byDocument', { document })}</Meta> : null}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function SentTo({ sent: { to, state } }: { sent: Sent }) {
  const t = useText('complaints')
  return (
    <>
      {' '}
      {t('petition.sentTo', { unit: to?.name ?? '–' })}{' '}
      <StateBadge {...looks[state]} word={t(`transfer.states.${state}`)} />
    </>
  )
}
