import { Card, formatDate, Meta, ScopedLink, StateBadge, useText } from '@province/portal-kit'
import type { PetitionQuery } from '../generated/graphql.ts'

type Petition = NonNullable<PetitionQuery['petition']>

const tones = { SENT: 'soon', ACKNOWLEDGED: 'done', BOUNCED: 'late' } as const

/** What was done to a petition, in order, and how it was sent on. */
export function PetitionThread({ petition }: { petition: Petition }) {
  const t = useText('complaints')
  const { steps, transfers, cameBy } = petition
  return (
    <Card title={t('petition.thread')}>
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
        {steps.map(({ id, step, reason, document, effectiveOn }) => (
          <li key={id}>
            <Meta>{formatDate(effectiveOn)}</Meta>
            <div>
              <strong>{t(`petition.steps.${step}`)}</strong>
              {reason ? <p>{reason}</p> : null}
              {document ? <Meta>{t('petition.byDocument', { document })}</Meta> : null}
            </div>
          </li>
        ))}
        {transfers.map((transfer) => (
          <li key={transfer.id}>
            <Meta>{formatDate(transfer.decidedOn ?? transfer.sentOn)}</Meta>
            <div>
              <strong>{t('petition.sentTo', { unit: transfer.to?.name ?? '–' })}</strong>{' '}
              <StateBadge tone={tones[transfer.state]} word={t(`transfer.states.${transfer.state}`)} />
              {transfer.bounceReason ? <p>{transfer.bounceReason}</p> : null}
            </div>
          </li>
        ))}
      </ol>
      {transfers.length > 0 ? (
        <ScopedLink to="/complaints/transfers?direction=sent">{t('transfer.title')}</ScopedLink>
      ) : null}
    </Card>
  )
}
