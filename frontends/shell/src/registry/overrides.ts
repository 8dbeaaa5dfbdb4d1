import type { Registry } from '@province/portal-kit/contract'

/** Slices a developer loads from elsewhere on this device: slice id → folder of a built slice, ending in a slash. */
export type Overrides = Record<string, string>

const storageKey = 'portal.overrides'

/** Reads the overrides kept on a device; what is not understood counts as none. */
export function readOverrides(text: string | null): Overrides {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    const entries = Object.entries(value ?? {}).filter((entry): entry is [string, string] => isBase(entry[1]))
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}

/** A folder is an address that ends in a slash. */
export const isBase = (value: unknown): value is string =>
  typeof value === 'string' && /^(https?:\/)?\/.*\/$/.test(value)

/** The registry with the overridden slices loaded from their folders. */
export function applyOverrides(registry: Registry, overrides: Overrides): Registry {
  const slices = registry.slices.map((slice) => {
    const base = overrides[slice.id]
    return base ? { ...slice, base, entry: `${base}remoteEntry.js`, version: `override:${base}` } : slice
  })
  return { ...registry, slices }
}

export const storedOverrides = (): Overrides => readOverrides(localStorage.getItem(storageKey))

/** Keeps the overrides on this device; none at all leaves nothing behind. */
export function storeOverrides(overrides: Overrides): void {
  if (Object.keys(overrides).length === 0) localStorage.removeItem(storageKey)
  else localStorage.setItem(storageKey, JSON.stringify(overrides))
}
