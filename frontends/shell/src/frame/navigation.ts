import type { Bilingual, Registry, RegistrySlice } from '@province/portal-kit/contract'

/** A line of the navigation as it stands: where it leads, what it says, what lies under it. */
export interface NavigationLine {
  to: string
  label: Bilingual
  icon: string
  under: { to: string; label: Bilingual }[]
}

const overview: NavigationLine = {
  to: '/overview',
  label: { vi: 'Tổng quan', en: 'Overview' },
  icon: 'overview',
  under: [],
}

/** The navigation from the manifests alone: a slice whose code is down keeps its lines. */
export function navigationOf(
  slices: readonly RegistrySlice[],
  may: (action?: string) => boolean,
): NavigationLine[] {
  const lines = slices.map(({ manifest }) => ({
    to: `/${manifest.route}`,
    label: manifest.label,
    icon: manifest.icon,
    under: manifest.navigation
      .filter((item) => may(item.action))
      .map((item) => ({ to: `/${manifest.route}${item.path ? `/${item.path}` : ''}`, label: item.label })),
  }))
  return [
    overview,
    ...lines.filter((line, index) => line.under.length > 0 || !slices[index]?.manifest.navigation.length),
  ]
}

/** Where viewers look after their own account, if some slice offers that. */
export function accountPageOf({ slices }: Registry): string | undefined {
  const manifest = slices.find((slice) => slice.manifest.accountPage)?.manifest
  return manifest && `/${manifest.route}/${manifest.accountPage}`
}

/** Whether an address lies in a line's part of the portal. */
export const isWithin = (path: string, to: string): boolean => path === to || path.startsWith(`${to}/`)

/** The line under a slice that an address belongs to: the longest that fits. */
export function currentUnder(path: string, line: NavigationLine): string | undefined {
  const fitting = line.under.filter((item) => isWithin(path, item.to))
  return fitting.sort((a, b) => b.to.length - a.to.length)[0]?.to
}
