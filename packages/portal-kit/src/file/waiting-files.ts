type Take = (files: readonly File[]) => void

/** Files that were chosen in a form that records something, until the page of what was recorded takes them up. */
const waiting = new Map<string, readonly File[]>()
const takers = new Map<string, Take>()

/** Leaves files for what was recorded; its page may be there already. */
export const leaveFiles = (recordId: string, files: readonly File[]): void => {
  if (files.length === 0) return
  const take = takers.get(recordId)
  if (take) take(files)
  else waiting.set(recordId, files)
}

/** Gives files of a record once each to whoever sends them, now and later; answers how it stops. */
export function takeFiles(recordId: string, take: Take): () => void {
  takers.set(recordId, take)
  const files = waiting.get(recordId)
  waiting.delete(recordId)
  if (files) take(files)
  return () => {
    if (takers.get(recordId) === take) takers.delete(recordId)
  }
}
