/** What the text of a draft was read through, and what was left aside: whoever checks it has to know. */
export interface DocxMarks {
  /** Tracked insertions, whose text was read as if they were accepted. */
  insertions: number
  /** Tracked deletions and places that text was moved from, which were left out. */
  deletions: number
  comments: number
  /** Runs that are hidden on screen; their text was read. */
  hidden: number
  pictures: number
  /** Embedded objects and files: none was opened. */
  embedded: number
  /** Pieces that another file would give: none was fetched. */
  linked: number
}

/** The text of a draft, a paragraph a line. */
export interface DocxRead {
  lines: readonly string[]
  /** Pages as they were when it was last saved; at least 1. */
  pages: number
  marks: DocxMarks
}

/** Why a file is no such draft. */
export interface DocxRefused {
  refused: 'FILE_TYPE_NOT_TAKEN' | 'FILE_BROKEN' | 'FILE_TOO_COMPLEX' | 'FILE_HAS_MACROS' | 'EMPTY'
}
