import { Acts, Card, type Column, DataTable, NOT_KNOWN, ScopedLink, useText } from '@province/portal-kit'
import type { LandTiesFragment } from '../generated/graphql.ts'
import { type Subject, TieLandForm, UntieLandForm } from './land-tie.form.tsx'

interface LandTiesProps {
  ties: readonly LandTiesFragment[]
  subject: Subject
  /** What may be done by who records the thing itself. */
  action: string
}

/** The land-clearance projects that a matter or a dialogue is about; ties and unties them. */
export function LandTies({ ties, subject, action }: LandTiesProps) {
  const t = useText('complaints')
  const columns: Column<LandTiesFragment>[] = [
    {
      key: 'project',
      header: t('landTie.project'),
      names: true,
      share: 50,
      cell: ({ landProject }) =>
        landProject ? (
          <ScopedLink to={`/reform/land/${landProject.id}`}>{landProject.name}</ScopedLink>
        ) : (
          NOT_KNOWN
        ),
    },
    {
      key: 'untie',
      header: t('landTie.act'),
      cell: (tie) => (
        <Acts
          quiet
          action={action}
          acts={[
            {
              word: t('landTie.untie'),
              form: (close) => <UntieLandForm tie={tie} onDone={close} />,
            },
          ]}
        />
      ),
    },
  ]
  return (
    <Card
      flush
      title={t('landTie.title')}
      about={t('landTie.about')}
      actions={
        <Acts
          action={action}
          acts={[
            {
              word: t('landTie.tie'),
              icon: 'add',
              form: (close) => <TieLandForm subject={subject} onDone={close} />,
            },
          ]}
        />
      }
    >
      <DataTable
        caption={t('landTie.title')}
        columns={columns}
        rows={ties}
        rowKey={({ id }) => id}
        empty={{ title: t('landTie.none') }}
      />
    </Card>
  )
}
