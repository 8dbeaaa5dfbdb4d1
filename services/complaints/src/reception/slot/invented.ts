/** Who recorded the rows that the demonstration made up. */
export const DEMONSTRATION = 'demonstration'

/** Whether the demonstration made a record up: nothing of it happened. */
export const isInvented = ({ recordedBy }: { recordedBy: string }): boolean => recordedBy === DEMONSTRATION
