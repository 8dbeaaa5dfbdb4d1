import { __Noun__Mapping } from './__noun__/__noun__.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [__Noun__Mapping]
