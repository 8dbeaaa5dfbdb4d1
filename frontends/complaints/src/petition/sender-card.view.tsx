import { Card, Facts, Meta, Stack, useMay, useText } from '@province/portal-kit'
import type { PetitionQuery } from '../generated/graphql.ts'

type Petition = NonNullable<PetitionQuery['petition']>

/** Why nothing is shown of who sent it. */
function whySealed({ anonymous, kind, cameBy }: Petition, mayHandle: boolean): string {
  if (kind === 'DENUNCIATION') return 'denunciation'
  if (kind === null) return 'unclassified'
  if (!mayHandle) return 'notHandling'
  if (anonymous) return 'anonymous'
  return cameBy ? 'elsewhere' : 'closed'
}

/** Who sent a petition and in which words, or why that is sealed. */
export function SenderCard({ petition }: { petition: Petition }) {
  const t = useText('complaints')
  const mayHandle = useMay('petition.handle')
  const { sender, sealed } = petition
  if (!sender) {
    return (
      <Card title={t('petition.sender')}>
        <Meta>{t(`petition.sealedWhy.${whySealed(petition, mayHandle)}`)}</Meta>
      </Card>
    )
  }
  const rest = [
    { name: t('petition.senderAddress'), value: sender.address },
    { name: t('petition.phone'), value: sealed?.phone },
    { name: t('petition.nationalId'), value: sealed?.nationalId },
    { name: t('petition.complainedPerson'), value: sealed?.complainedPerson },
  ]
  return (
    <Card title={t('petition.sender')} about={t('petition.senderAbout')}>
      <Stack>
        <Facts
          items={[
            { name: t('petition.senderName'), value: sender.name || t('petition.anonymous') },
            ...rest.flatMap(({ name, value }) => (value ? [{ name, value }] : [])),
          ]}
        />
        {sealed?.rawText ? (
          <div>
            <h3>{t('petition.rawText')}</h3>
            <p className="complaints-text">{sealed.rawText}</p>
          </div>
        ) : null}
      </Stack>
    </Card>
  )
}
