import { Dialog, SearchBox, type SearchHit, useState, useText } from '@province/portal-kit'
import { useUnitHits } from './use-unit-hits.ts'

/** Chooses the unit of the scope. */
export function UnitDialog(props: { open: boolean; onClose: () => void; onChoose: (code: string) => void }) {
  const t = useText('shell')
  return (
    <Dialog open={props.open} title={t('scope.choose')} onClose={props.onClose}>
      <UnitSearch onChoose={props.onChoose} />
    </Dialog>
  )
}

function UnitSearch({ onChoose }: { onChoose: (code: string) => void }) {
  const t = useText('shell')
  const [query, setQuery] = useState('')
  const { units, busy } = useUnitHits(query)
  const hits = units.map(
    (unit): SearchHit => ({
      key: unit.id,
      title: unit.name,
      about: unit.about,
      icon: 'community',
      choose: () => onChoose(unit.code),
    }),
  )
  return <SearchBox label={t('scope.search')} query={query} onQuery={setQuery} hits={hits} busy={busy} />
}
