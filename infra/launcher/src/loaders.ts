import { loadDirectives } from '@province/directives/install'
import { loadUnits } from '@province/organization/install'
import { loadFigures } from '@province/reporting/install'
import type { LoadedWorld } from '@province/subgraph/install'

/** Loads one kind of file, all or none; throws with a sentence for every wrong place. */
export interface Loader {
  domain: string
  load(world: LoadedWorld, csvText: string): Promise<{ added: number; unchanged: number }>
}

/** What can be loaded from a file. */
export const LOADERS: Readonly<Record<string, Loader>> = {
  figures: { domain: 'reporting', load: loadFigures },
  units: { domain: 'organization', load: loadUnits },
  directives: { domain: 'directives', load: loadDirectives },
}
