import { StateBadge, useText } from '@province/portal-kit'

/** Whether a client works, and if not why. */
export function ClientState({ live, disabledAt }: { live: boolean; disabledAt?: string | null }) {
  const t = useText('organization')
  if (live) return <StateBadge tone="done" word={t('client.live')} />
  return <StateBadge tone="plain" word={disabledAt ? t('client.disabled') : t('client.expired')} />
}

/** Whether a key works, and until when. */
export function KeyState(props: { live: boolean; endsAt?: string | null; revokedAt?: string | null }) {
  const t = useText('organization')
  if (props.live && props.endsAt) return <StateBadge tone="soon" word={t('client.ending')} />
  if (props.live) return <StateBadge tone="done" word={t('client.live')} />
  return <StateBadge tone="plain" word={props.revokedAt ? t('client.revoked') : t('client.ended')} />
}
