import { Acts, Card, DataTable, dayColumn, StateBadge, textColumn, useText } from '@province/portal-kit'
import type { DenunciationCaseQuery } from '../generated/graphql.ts'
import { AskProtectionForm } from './ask-protection.form.tsx'
import { DecideProtectionForm } from './decide-protection.form.tsx'

type SeenDenunciation = NonNullable<DenunciationCaseQuery['denunciationCase']>
type Measure = SeenDenunciation['protection'][number]

const TONES = { ASKED: 'soon', RUNNING: 'info', REFUSED: 'plain', ENDED: 'done' } as const

/** What protects the denouncer and those near to them: asked, decided, running, ended. */
export function ProtectionCard({ seen }: { seen: SeenDenunciation }) {
  const t = useText('complaints')
  return (
    <Card
      flush={seen.protection.length > 0}
      title={t('protection.title')}
      actions={
        <Acts
          quiet
          action="petition.handle"
          acts={[
            {
              word: t('protection.ask'),
              form: (close) => <AskProtectionForm seenCase={seen} onDone={close} />,
            },
          ]}
        />
      }
    >
      {seen.protection.length === 0 ? (
        <p className="pk-text">{t('protection.none')}</p>
      ) : (
        <DataTable
          caption={t('protection.title')}
          rows={seen.protection}
          rowKey={({ id }) => id}
          columns={[
            textColumn<Measure>('kind', t('protection.kind'), ({ kind, person }) =>
              [t(`protection.kinds.${kind}`), t(`protection.people.${person}`)].join(' · '),
            ),
            {
              key: 'state',
              header: t('complaintCase.state'),
              cell: ({ state }) => <StateBadge tone={TONES[state]} word={t(`protection.states.${state}`)} />,
              text: ({ state }) => t(`protection.states.${state}`),
            },
            dayColumn<Measure>('askedOn', t('protection.askedOn'), ({ askedOn }) => askedOn),
            textColumn<Measure>('document', t('complaintCase.document'), ({ document }) => document),
            {
              key: 'acts',
              header: t('protection.decision'),
              cell: (measure) => <Decisions measure={measure} />,
              text: () => '',
            },
          ]}
        />
      )}
    </Card>
  )
}

function Decisions({ measure }: { measure: Measure }) {
  const t = useText('complaints')
  return (
    <Acts
      quiet
      action="petition.handle"
      acts={measure.allowedSteps.map((step) => ({
        word: t(`protection.steps.${step}`),
        form: (close) => <DecideProtectionForm measure={measure} step={step} onDone={close} />,
      }))}
    />
  )
}
