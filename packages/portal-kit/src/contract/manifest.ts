/** The version of the agreement between shell and slices; a slice built for another one is not loaded. */
export const CONTRACT_VERSION = 1

/** A text in the two languages of the portal. */
export interface Bilingual {
  vi: string
  en: string
}

/** The word of an address that opens the form for what its page adds. */
export const ADDING = 'add'

/** One line of the navigation; `path` is inside the slice's own route. */
export interface NavigationItem {
  path: string
  label: Bilingual
  /** The action a viewer must hold to see the line. */
  action?: string
  /** What is added on its page: the search offers it to who may, and opens the page with the form for it. */
  adds?: { label: Bilingual; action: string }
}

/** Places that take widgets: the overview, its column of what needs attention, a unit's page, a record's page, an empty list of a unit, what is due soon, what the search finds. */
export const SLOTS = [
  'overview.figures',
  'overview.map',
  'overview.text',
  'overview.needs',
  'unit.page',
  'record.page',
  'list.empty',
  'digest.due',
  'search.hits',
] as const
export type Slot = (typeof SLOTS)[number]

/** A widget a slice offers to a slot, drawn in ascending `order`. */
export interface WidgetEntry {
  slot: Slot
  name: string
  title: Bilingual
  order: number
  action?: string
}

/** What the shell must know of a slice while its code is not loaded: static data, published beside the code. */
export interface SliceManifest {
  id: string
  contract: number
  label: Bilingual
  /** One of the kit's icon names. */
  icon: string
  /** Position in the navigation. */
  order: number
  /** The route the slice owns, without slashes at its ends. */
  route: string
  navigation: NavigationItem[]
  actions: string[]
  /** The path, inside the slice's route, of the page on which viewers look after their own account. */
  accountPage?: string
  /** The path, inside the slice's route, of the page on which viewers read what they were told. */
  notificationsPage?: string
  widgets: WidgetEntry[]
  flags?: Record<string, boolean>
}

/** A manifest as a build publishes it. */
export interface PublishedManifest extends SliceManifest {
  /** The code files under the slice's base, so that a page can ask for all of them at once. */
  files?: string[]
}

/** A slice as the registry tells it: the manifest, and where its code lies. */
export interface RegistrySlice {
  id: string
  version: string
  base: string
  entry: string
  manifest: PublishedManifest
}

/** The registry: which slices this deployment has, at which version. */
export interface Registry {
  contract: number
  slices: RegistrySlice[]
}
