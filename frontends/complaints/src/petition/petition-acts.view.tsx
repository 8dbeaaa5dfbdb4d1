import { Acts, useText } from '@province/portal-kit'
import { MergeForm } from '../duplicate/merge.form.tsx'
import type { PetitionFactsFragment } from '../generated/graphql.ts'
import { TieForm } from '../matter/tie.form.tsx'
import { TransferForm } from '../transfer/transfer.form.tsx'
import { ClassifyForm } from './classify.form.tsx'
import { FieldForm } from './field.form.tsx'
import { GroundsForm } from './grounds.form.tsx'
import { type Act, actsOf } from './outcomes.ts'

interface PetitionActsProps {
  petition: PetitionFactsFragment
  /** Hears that the petition became a denunciation, under which id it goes on, and that it may be out of sight from now on. */
  onSealed: (id: string) => void
}

/** What the rules leave to be done, for who may do it; each opens a form of its own. */
export function PetitionActs({ petition, onSealed }: PetitionActsProps) {
  const t = useText('complaints')
  // Where the rules leave several ways, none of them is the one to take.
  const leads = petition.outcomes.length < 2
  const word = (each: Act) =>
    t(each === 'classify' && petition.kind ? 'petition.acts.classifyAnew' : `petition.acts.${each}`)
  return (
    <Acts
      action="petition.handle"
      acts={actsOf(petition).map((act, place) => ({
        word: word(act),
        main: leads && place === 0 && act !== 'tie' && act !== 'field',
        form: (close) => <ActForm act={act} petition={petition} onSealed={onSealed} onDone={close} />,
      }))}
    />
  )
}

function ActForm({ act, petition, onSealed, onDone }: PetitionActsProps & { act: Act; onDone: () => void }) {
  if (act === 'classify') return <ClassifyForm petition={petition} onSealed={onSealed} onDone={onDone} />
  if (act === 'field') return <FieldForm petition={petition} onDone={onDone} />
  if (act === 'merge') return <MergeForm petition={petition} onDone={onDone} />
  if (act === 'transfer') return <TransferForm petition={petition} onDone={onDone} />
  if (act === 'tie') return <TieForm petition={petition} onDone={onDone} />
  return <GroundsForm petition={petition} outcome={act} onDone={onDone} />
}
