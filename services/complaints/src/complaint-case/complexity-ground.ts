/** The grounds on which a complaint is complex, by their number: their text was not read. */
export type ComplexityGround = `GROUND_${1 | 2 | 3 | 4 | 5 | 6 | 7}`

/** Decree 155 of 2026, article 2 (article 3a of Decree 124 of 2020): of complaints accepted from this day on. */
export const COMPLEX_SINCE = '2026-07-01'
