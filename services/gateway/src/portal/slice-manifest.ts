import { z } from 'zod'

/** What the gateway must know of a slice's manifest; the rest is between the slice and the shell. */
export const sliceManifestShape = z.looseObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  /** The first step of its pages' paths. */
  route: z.string().optional(),
  version: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.+-]{0,80}$/),
})

export type SliceManifest = z.infer<typeof sliceManifestShape>

/** One slice as the shell reads it: where its code is, and its navigation and routes as data. */
export interface SliceEntry {
  id: string
  version: string
  base: string
  entry: string
  manifest: SliceManifest
}

/** The registry that the shell reads at run time. */
export interface Registry {
  contract: 1
  slices: readonly SliceEntry[]
}

export const documentsShape = z.record(z.string(), z.string())
