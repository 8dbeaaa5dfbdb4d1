import type { PortalFolders } from '../options.ts'
import { type TrustedDocuments, trustedDocuments } from '../trust/trusted-documents.ts'
import { remoteRegistry } from './remote-registry.ts'
import { shellDocuments } from './shell-documents.ts'
import { sliceFolders } from './slice-folders.ts'
import type { SliceSource } from './slice-source.ts'

/** The portal as the gateway knows it: its slices, and the documents that it and they published. */
export interface Portal {
  slices: SliceSource
  documents: TrustedDocuments
}

/** Reads what is there now; a registry elsewhere takes the place of the slice folders. */
export async function createPortal(folders: PortalFolders, registryUrl: string | undefined): Promise<Portal> {
  const documents = trustedDocuments(async () => {
    await Promise.all([readShell(), slices.slices()])
  })
  const readShell = shellDocuments(folders.shell, documents.trust)
  const slices = registryUrl
    ? remoteRegistry(registryUrl, documents.trust)
    : sliceFolders(folders.slices, documents.trust)
  await documents.refresh()
  return { slices, documents }
}
