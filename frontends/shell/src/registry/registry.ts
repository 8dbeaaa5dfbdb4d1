import type { Registry, RegistrySlice } from '@province/portal-kit/contract'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Reads what /registry.json answered; a slice told wrongly is left out rather than breaking the others. */
export function readRegistry(value: unknown): Registry {
  if (!isRecord(value) || !Array.isArray(value.slices)) throw new Error('The registry is not readable.')
  const slices = value.slices.filter(isSlice).sort((a, b) => a.manifest.order - b.manifest.order)
  return { contract: Number(value.contract), slices }
}

function isSlice(value: unknown): value is RegistrySlice {
  if (!isRecord(value) || !isRecord(value.manifest)) return false
  const { manifest } = value
  return (
    [value.id, value.version, value.entry, manifest.route].every(
      (text) => typeof text === 'string' && text !== '',
    ) &&
    isRecord(manifest.label) &&
    Array.isArray(manifest.navigation) &&
    Array.isArray(manifest.widgets)
  )
}

/** The slices whose version differs from the one this page started with, and those that came or went. */
export function changedSlices(before: Registry, now: Registry): string[] {
  const versions = (registry: Registry) => new Map(registry.slices.map((slice) => [slice.id, slice.version]))
  const [old, fresh] = [versions(before), versions(now)]
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((id) => old.get(id) !== fresh.get(id))
}
