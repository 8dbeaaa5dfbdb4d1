/** A committed file that follows from what the domains declare. */
export interface GatheredFile {
  path: string
  text: string
}
