/** Which intake the desk on the page holds, and how many desks there were before it. */
export interface DeskAddress {
  round: number
  /** The intake that this desk opened. */
  opened?: string | undefined
  /** The one that it held before, until the address follows. */
  before?: string | undefined
}

/** Whether the desk on the page is the one of an address; another address brings back what was kept. */
export const holds = ({ opened, before }: DeskAddress, id: string | undefined): boolean =>
  !id || id === opened || id === before

/** The desk after it opened an intake. */
export const afterOpening = (desk: DeskAddress, id: string): DeskAddress => ({
  round: desk.round,
  opened: id,
  before: desk.opened,
})

/** The desk after the page came to an address: a new one where there was an intake before and is none now. */
export function afterMoving(
  desk: DeskAddress,
  from: string | undefined,
  to: string | undefined,
): DeskAddress {
  if (!to) return from ? { round: desk.round + 1 } : desk
  if (to === desk.opened) return { round: desk.round, opened: to }
  return holds(desk, to) ? desk : { round: desk.round + 1 }
}
