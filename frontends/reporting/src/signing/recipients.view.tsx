import {
  Acts,
  Card,
  type Column,
  DataTable,
  dayColumn,
  formatDate,
  Stack,
  StateBadge,
  textColumn,
  useLanguage,
  useText,
} from '@province/portal-kit'
import type { FigureLine } from '../report/use-report.ts'
import { AcknowledgeForm } from './acknowledge.form.tsx'
import { SignatureBlock } from './signature.view.tsx'
import type { Progress } from './use-progress.ts'

/** Whom the report was sent to, and who has said that they have it. */
export function RecipientsCard({ recipients }: { recipients: Progress['recipients'] }) {
  const t = useText('reporting')
  const columns: Column<Progress['recipients'][number]>[] = [
    { ...textColumn('name', t('signing.recipient'), ({ name }) => name), names: true },
    dayColumn('sentOn', t('signing.sentOn'), ({ sentOn }) => sentOn),
    {
      key: 'acknowledged',
      header: t('signing.acknowledged'),
      cell: (one) =>
        one.acknowledgedOn ? (
          <StateBadge
            tone="done"
            word={t('signing.acknowledgedAt', {
              day: formatDate(one.acknowledgedOn),
              by: one.acknowledgedBy ?? '',
            })}
          />
        ) : (
          <Acts
            quiet
            action="report.send"
            none={<StateBadge tone="plain" word={t('signing.notAcknowledged')} />}
            acts={[
              {
                word: t('signing.acknowledge'),
                form: (close) => <AcknowledgeForm recipient={one} onDone={close} />,
              },
            ]}
          />
        ),
      text: ({ acknowledgedOn }) => acknowledgedOn ?? '',
    },
  ]
  return (
    <Card title={t('signing.recipients')} flush>
      <DataTable
        caption={t('signing.recipients')}
        columns={columns}
        rows={recipients}
        rowKey={({ id }) => id}
        total={recipients.length}
      />
    </Card>
  )
}

interface CorrigendaCardProps {
  corrigenda: Progress['corrigenda']
  figures: ReadonlyMap<string, FigureLine>
}

/** What was corrected since: what was signed, what is right, and why. */
export function CorrigendaCard({ corrigenda, figures }: CorrigendaCardProps) {
  const t = useText('reporting')
  const { number } = useLanguage()
  return (
    <Card title={t('corrigendum.all')}>
      <Stack>
        {corrigenda.map((one) => (
          <section key={one.id}>
            <h3>
              {t('corrigendum.head', {
                number: one.number,
                symbol: one.symbol,
                day: formatDate(one.signedOn),
              })}
            </h3>
            <p>{one.reason}</p>
            <ul className="reporting-speaks-of">
              {one.changes.map((change) => (
                <li key={change.figureKey}>
                  {figures.get(change.figureKey)?.label ?? change.figureKey}: <s>{number(change.from)}</s> →{' '}
                  <strong>{number(change.to)}</strong>. {change.reason}
                </li>
              ))}
            </ul>
            <SignatureBlock {...one} />
          </section>
        ))}
      </Stack>
    </Card>
  )
}
