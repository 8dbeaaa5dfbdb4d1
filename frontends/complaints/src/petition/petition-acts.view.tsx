import { Button, Dialog, Row, useMay, useState, useText } from '@province/portal-kit'
import type { PetitionFactsFragment } from '../generated/graphql.ts'
import { TieForm } from '../matter/tie.form.tsx'
import { TransferForm } from '../transfer/transfer.form.tsx'
import { ClassifyForm } from './classify.form.tsx'
import { GroundsForm } from './grounds.form.tsx'
import { MergeForm } from './merge.form.tsx'
import { type Act, actsOf } from './outcomes.ts'

interface PetitionActsProps {
  petition: PetitionFactsFragment
  /** Hears that the petition became a denunciation, and may be out of sight from now on. */
  onSealed: () => void
}

/** What the rules leave to be done, for who may do it; each opens a form of its own. */
export function PetitionActs({ petition, onSealed }: PetitionActsProps) {
  const t = useText('complaints')
  const may = useMay('petition.handle')
  const [act, setAct] = useState<Act | undefined>()
  if (!may) return null
  const acts = actsOf(petition)
  // Where the rules leave several ways, none of them is the one to take.
  const leads = petition.outcomes.length < 2
  const word = (each: Act) =>
    t(each === 'classify' && petition.kind ? 'petition.acts.classifyAnew' : `petition.acts.${each}`)
  return (
    <Row>
      {acts.map((each, place) => (
        <Button
          key={each}
          kind={leads && place === 0 && each !== 'tie' ? 'main' : 'normal'}
          onClick={() => setAct(each)}
        >
          {word(each)}
        </Button>
      ))}
      <Dialog open={act !== undefined} title={act ? word(act) : ''} onClose={() => setAct(undefined)}>
        {act ? (
          <ActForm act={act} petition={petition} onSealed={onSealed} onDone={() => setAct(undefined)} />
        ) : null}
      </Dialog>
    </Row>
  )
}

function ActForm({ act, petition, onSealed, onDone }: PetitionActsProps & { act: Act; onDone: () => void }) {
  if (act === 'classify') return <ClassifyForm petition={petition} onSealed={onSealed} onDone={onDone} />
  if (act === 'merge') return <MergeForm petition={petition} onDone={onDone} />
  if (act === 'transfer') return <TransferForm petition={petition} onDone={onDone} />
  if (act === 'tie') return <TieForm petition={petition} onDone={onDone} />
  return <GroundsForm petition={petition} outcome={act} onDone={onDone} />
}
