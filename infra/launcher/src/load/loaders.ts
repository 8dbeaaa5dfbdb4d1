import { DOMAINS, type FileLoader } from '../domains.ts'

/** How one kind of file is loaded, and into which domain. */
export interface Loader {
  domain: string
  load: FileLoader
  dryRun: boolean
}

/** What can be loaded from a file, as the domains say. */
export const LOADERS: Readonly<Record<string, Loader>> = Object.fromEntries(
  DOMAINS.flatMap(({ name: domain, loaders = {} }) =>
    Object.entries(loaders).map(([kind, load]) => [kind, { domain, load, dryRun: load.dryRun ?? false }]),
  ),
)
