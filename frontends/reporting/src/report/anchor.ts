/** The place of a section within its page. */
export const anchorOf = (number: string) => `section-${number}`
