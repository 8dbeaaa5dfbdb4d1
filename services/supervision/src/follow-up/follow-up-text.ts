/** The longest text of a content, an answer or a reason. */
export const LONGEST_TEXT = 2_000

/** The longest name of a body, an occasion or a document. */
export const LONGEST_NAME = 200
