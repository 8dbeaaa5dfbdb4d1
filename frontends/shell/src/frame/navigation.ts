import { ADDING, type Bilingual, type Registry, type RegistrySlice } from '@province/portal-kit/contract'

/** A line of the navigation as it stands: where it lies, what it says, what lies under it. */
export interface NavigationLine {
  to: string
  /** The page that a press on it opens: its first one where its own is not this person's. */
  leadsTo: string
  label: Bilingual
  icon: string
  under: { to: string; label: Bilingual }[]
  /** What may be added on its pages, each with the address that opens its form. */
  adds: { to: string; label: Bilingual }[]
  /** Addresses within it that belong to none of its lines: one's own account, and what this person may not do. */
  apart: string[]
}

const overview: NavigationLine = {
  to: '/overview',
  leadsTo: '/overview',
  label: { vi: 'Tổng quan', en: 'Overview' },
  icon: 'overview',
  under: [],
  adds: [],
  apart: [],
}

/** The navigation from the manifests alone: a slice whose code is down keeps its lines. */
export function navigationOf(
  slices: readonly RegistrySlice[],
  may: (action?: string) => boolean,
): NavigationLine[] {
  const lines = slices.map((slice) => lineOf(slice, may))
  return [
    overview,
    ...lines.filter((line, index) => line.under.length > 0 || !slices[index]?.manifest.navigation.length),
  ]
}

function lineOf({ manifest }: RegistrySlice, may: (action?: string) => boolean): NavigationLine {
  const addressOf = (path: string) => `/${manifest.route}${path ? `/${path}` : ''}`
  const offered = manifest.navigation.filter((item) => may(item.action))
  const withheld = manifest.navigation.filter((item) => item.path && !may(item.action))
  const own = offered.some(({ path }) => path === '') ? '' : offered[0]?.path
  return {
    to: addressOf(''),
    leadsTo: addressOf(own ?? ''),
    label: manifest.label,
    icon: manifest.icon,
    under: offered.map((item) => ({ to: addressOf(item.path), label: item.label })),
    adds: offered.flatMap(({ path, adds }) =>
      adds && may(adds.action) ? [{ to: `${addressOf(path)}?${ADDING}=1`, label: adds.label }] : [],
    ),
    apart: [...withheld.map(({ path }) => path), manifest.accountPage, manifest.notificationsPage].flatMap(
      (path) => (path ? [addressOf(path)] : []),
    ),
  }
}

/** Where viewers look after their own account, if some slice offers that. */
export function accountPageOf({ slices }: Registry): string | undefined {
  const manifest = slices.find((slice) => slice.manifest.accountPage)?.manifest
  return manifest && `/${manifest.route}/${manifest.accountPage}`
}

/** Where viewers read what they were told, if some slice offers that. */
export function notificationsPageOf({ slices }: Registry): string | undefined {
  const manifest = slices.find((slice) => slice.manifest.notificationsPage)?.manifest
  return manifest && `/${manifest.route}/${manifest.notificationsPage}`
}

/** Whether an address lies in a line's part of the portal. */
export const isWithin = (path: string, to: string): boolean => path === to || path.startsWith(`${to}/`)

/** The line under a slice that an address belongs to: the longest that fits. */
export function currentUnder(path: string, line: NavigationLine): string | undefined {
  if (line.apart.some((to) => isWithin(path, to))) return undefined
  const fitting = line.under.filter((item) => isWithin(path, item.to))
  return fitting.sort((a, b) => b.to.length - a.to.length)[0]?.to
}
