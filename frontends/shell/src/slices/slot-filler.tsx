import { Card, Skeleton, Unanswered, useLanguage, type WidgetProps } from '@province/portal-kit'
import type { RegistrySlice, Slot, SlotProps, WidgetEntry } from '@province/portal-kit/shell'
import { useRegistry } from '../registry/registry-context.ts'
import { Boundary } from './boundary.tsx'
import { FailureCard } from './failure-card.tsx'
import { useSlice } from './use-slice.ts'

/** Every widget of a slot, from whichever slice, in the order the manifests ask for. */
export function SlotFiller({ name, ...told }: SlotProps) {
  const { slices, may } = useRegistry()
  const entries = slices
    .flatMap((slice) => slice.manifest.widgets.map((entry) => ({ slice, entry })))
    .filter(({ entry }) => entry.slot === name && may(entry.action))
    .sort((a, b) => a.entry.order - b.entry.order)
  return (
    <>
      {entries.map(({ slice, entry }) => (
        <WidgetCard key={`${slice.id}/${entry.name}`} slice={slice} entry={entry} told={told} />
      ))}
    </>
  )
}

interface WidgetCardProps {
  slice: RegistrySlice
  entry: WidgetEntry
  told: WidgetProps
}

/** Slots in which a widget says what it has to say and nothing else: no sheet, no waiting, no failure of its own. */
const BARE: ReadonlySet<Slot> = new Set(['list.empty', 'search.hits'])

function WidgetCard({ slice, entry, told }: WidgetCardProps) {
  const { pick } = useLanguage()
  const title = pick(entry.title)
  if (BARE.has(entry.slot))
    return (
      <Boundary instead={() => null}>
        <Aside slice={slice} entry={entry} told={told} />
      </Boundary>
    )
  return (
    <Card title={title}>
      <Boundary instead={(_, reset) => <FailureCard name={title} failure="threw" onRetry={reset} />}>
        <Unanswered>
          <Widget slice={slice} entry={entry} told={told} />
        </Unanswered>
      </Boundary>
    </Card>
  )
}

const Aside = (props: WidgetCardProps) => (useSlice(props.slice).module ? <Widget {...props} /> : null)

function Widget({ slice, entry, told }: WidgetCardProps) {
  const { pick } = useLanguage()
  const { module, failure, retry } = useSlice(slice)
  if (failure) return <FailureCard name={pick(slice.manifest.label)} failure={failure} onRetry={retry} />
  if (!module) return <Skeleton lines={4} />
  const Drawn = module.widgets[entry.slot]?.[entry.name]
  if (!Drawn) throw new Error(`${slice.id} names the widget ${entry.name} and does not give it.`)
  return <Drawn {...told} />
}
