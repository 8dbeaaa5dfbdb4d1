import type { SliceEntry } from './slice-manifest.ts'

/** Where the slices come from: folders of built slices, or a registry elsewhere. */
export interface SliceSource {
  /** The slices as they stand now, those whose code is away with the manifest they had last. */
  slices(): Promise<readonly SliceEntry[]>
  /** The folder of exactly this version of a slice, while its files are there. */
  folderOf(id: string, version: string): Promise<string | undefined>
  /** Origins besides our own that slices load code from. */
  origins(): readonly string[]
}

export type OnDocuments = (documents: Readonly<Record<string, string>>) => void
