/** Files that were chosen while a document was being registered, until its page takes them up. */
const waiting = new Map<string, readonly File[]>()

export const leaveFiles = (documentId: string, files: readonly File[]): void => {
  if (files.length > 0) waiting.set(documentId, files)
}

/** Answers them once: whoever takes them sends them. */
export function takeFiles(documentId: string): readonly File[] {
  const files = waiting.get(documentId) ?? []
  waiting.delete(documentId)
  return files
}
