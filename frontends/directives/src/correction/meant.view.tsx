import { Acts, type Column, formatDate, Meta, StateBadge, useText } from '@province/portal-kit'
import type { CitationLineFragment, CorrectionFactsFragment, CorrectionState } from '../generated/graphql.ts'
import { DecideCorrectionForm, ProposeCorrectionForm } from './correction.form.tsx'

const TONES = { PROPOSED: 'soon', ACCEPTED: 'done', REJECTED: 'plain' } as const

/** Where a correction stands, in word, icon and colour. */
export function CorrectionBadge({ state }: { state: CorrectionState }) {
  const t = useText('directives')
  return <StateBadge tone={TONES[state]} word={t(`correction.states.${state}`)} />
}

/** What is meant, in words: a symbol, a day, a document of the register. */
export const meantBy = ({
  symbol,
  issuedOn,
  document,
}: Pick<CorrectionFactsFragment, 'symbol' | 'issuedOn' | 'document'>) =>
  [symbol, issuedOn && formatDate(issuedOn), document && (document.symbol ?? document.title)]
    .filter(Boolean)
    .join(' · ')

/** What can be decided of a proposal. */
export function DecideActs({ correction }: { correction: CorrectionFactsFragment }) {
  const t = useText('directives')
  return (
    <Acts
      quiet
      action="directive.record_citation"
      acts={correction.allowedSteps.map((step) => ({
        word: t(`correction.steps.${step}`),
        form: (close) => <DecideCorrectionForm correction={correction} step={step} onDone={close} />,
      }))}
    />
  )
}

/** The last column of citations side by side: what each was said to mean, and a proposal. */
export function useMeantColumn(): Column<CitationLineFragment> {
  const t = useText('directives')
  return {
    key: 'meant',
    header: t('correction.meant'),
    cell: ({ id, corrections }) => (
      <>
        {corrections.map((one) => (
          <div key={one.id}>
            {meantBy(one)} <CorrectionBadge state={one.state} />
            <Meta>{one.decidedBecause ?? one.reason}</Meta>
            <DecideActs correction={one} />
          </div>
        ))}
        {corrections.every(({ state }) => state === 'REJECTED') ? (
          <Acts
            quiet
            action="directive.record_citation"
            acts={[
              {
                word: t('correction.propose'),
                form: (close) => <ProposeCorrectionForm citation={id} onDone={close} />,
              },
            ]}
          />
        ) : null}
      </>
    ),
    text: ({ corrections }) => corrections.map(meantBy).join('; '),
  }
}
