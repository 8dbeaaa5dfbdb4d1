import {
  Acts,
  Card,
  Facts,
  formatInstant,
  Meta,
  Row,
  Stack,
  StateBadge,
  usePartQuery,
  useText,
} from '@province/portal-kit'
import { PetitionCopiesDocument, type RedactedCopyFactsFragment } from '../generated/graphql.ts'
import { DecideRedactedCopyForm } from './decide-redacted-copy.form.tsx'

const TONES = { PROPOSED: 'soon', RELEASED: 'done', GIVEN_BACK: 'late', WITHDRAWN: 'plain' } as const

/** The redacted copies of one denunciation, on the page of its petition. */
export function PetitionCopies({ petition }: { petition: { id: string } }) {
  const { data } = usePartQuery(PetitionCopiesDocument, { variables: { id: petition.id } })
  return <RedactedCopies copies={data?.petition?.redactedCopies ?? []} />
}

/** What is left of a denunciation when all that tells of the denouncer is taken out: made, released, withdrawn. */
export function RedactedCopies({ copies }: { copies: readonly RedactedCopyFactsFragment[] }) {
  const t = useText('complaints')
  return (
    <Card title={t('redactedCopy.title')} about={t('redactedCopy.about')}>
      {copies.length === 0 ? (
        <Meta>{t('redactedCopy.none')}</Meta>
      ) : (
        <Stack>
          {copies.map((copy) => (
            <Copy key={copy.id} copy={copy} />
          ))}
        </Stack>
      )}
    </Card>
  )
}

function Copy({ copy }: { copy: RedactedCopyFactsFragment }) {
  const t = useText('complaints')
  const { title, state, text, madeByName, madeAt, decidedByName, decidedAt, note } = copy
  const facts = [
    { name: t('redactedCopy.madeBy'), value: `${madeByName}, ${formatInstant(madeAt)}` },
    {
      name: t('redactedCopy.decidedBy'),
      value: decidedAt && `${decidedByName}, ${formatInstant(decidedAt)}`,
    },
    { name: t('redactedCopy.note'), value: note },
  ].filter(({ value }) => value)
  return (
    <Stack gap={8}>
      <Row>
        <strong>{title}</strong>
        <StateBadge tone={TONES[state]} word={t(`redactedCopy.states.${state}`)} />
      </Row>
      <Facts items={facts} />
      {text ? <p className="complaints-text">{text}</p> : <Meta>{t(`redactedCopy.hidden.${state}`)}</Meta>}
      <Acts
        quiet
        action="petition.handle"
        acts={copy.allowedSteps.map((step) => ({
          word: t(`redactedCopy.steps.${step}`),
          of: title,
          form: (close) => <DecideRedactedCopyForm copy={copy} step={step} onDone={close} />,
        }))}
      />
    </Stack>
  )
}
