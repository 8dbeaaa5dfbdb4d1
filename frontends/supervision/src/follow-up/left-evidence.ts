import { leaveFiles } from '@province/portal-kit'

/** Files chosen with a step are sent once it is there: it is the newest then. */
export const leaveEvidence = (
  { entries }: { entries: readonly { id: string }[] },
  files: readonly File[],
) => {
  const step = entries.at(-1)
  if (step) leaveFiles(step.id, files)
}
