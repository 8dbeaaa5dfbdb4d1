/** More than this is refused: a copy has to be there while somebody waits for it. */
export const MOST_PAGES = 60
export const MOST_PIXELS = 50_000_000
