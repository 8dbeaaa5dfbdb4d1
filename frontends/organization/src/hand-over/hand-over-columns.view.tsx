import {
  Acts,
  Button,
  type Column,
  dayColumn,
  ProblemAlert,
  Row,
  StateBadge,
  seen,
  textColumn,
  useAct,
  useMay,
  useText,
} from '@province/portal-kit'
import { AcceptHandOverDocument, type HandOversQuery } from '../generated/graphql.ts'
import { RedirectForm } from './redirect.form.tsx'

type HandOver = NonNullable<HandOversQuery['handOvers']>['edges'][number]['node']

/** What lists of open items are sorted by. */
export const HAND_OVER_SORTS = {
  label: { up: 'LABEL' },
  domain: { up: 'DOMAIN' },
  on: { down: 'LATEST' },
} as const

/** Open items on their way, each with the steps that are possible for who looks. */
export function useHandOverColumns(): Column<HandOver>[] {
  const t = useText('organization')
  return [
    textColumn('label', t('handOver.item'), ({ label }) => label, { names: true, share: 30 }),
    textColumn('domain', t('handOver.domain'), ({ domain }) => t(`domains.${domain}`)),
    textColumn('from', t('handOver.from'), ({ from }) => from?.name),
    textColumn('to', t('handOver.to'), ({ to }) => to?.name),
    dayColumn('on', t('event.effectiveOn'), ({ effectiveOn }) => effectiveOn),
    {
      key: 'state',
      header: t('plan.state'),
      cell: (row) =>
        row.state === 'ACCEPTED' ? (
          <StateBadge tone="done" word={t('handOver.acceptedBy', { name: row.acceptedByName ?? '' })} />
        ) : (
          <HandOverSteps item={row} />
        ),
      text: ({ state }) => t(state === 'ACCEPTED' ? 'handOver.accepted' : 'handOver.pending'),
    },
  ]
}

function HandOverSteps({ item }: { item: HandOver }) {
  const t = useText('organization')
  const mayAccept = useMay('handover.accept')
  const { act, busy, problem } = useAct(AcceptHandOverDocument)
  return (
    <>
      <ProblemAlert error={problem} />
      <Row>
        {mayAccept ? (
          <Button busy={busy} onClick={() => void act(seen(item))}>
            {t('handOver.accept')}
          </Button>
        ) : (
          <StateBadge tone="plain" word={t('handOver.pending')} />
        )}
        <Acts
          action="reorganisation.execute"
          acts={[
            { word: t('handOver.redirect'), form: (close) => <RedirectForm item={item} onDone={close} /> },
          ]}
        />
      </Row>
    </>
  )
}
