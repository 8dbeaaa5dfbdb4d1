import type { IssuerBody } from '../body/supervising-body.ts'

/** What a figure of programmes counts, and of which bodies. */
export interface ProgrammeCount {
  readonly what: 'contents' | 'programmes' | 'sessions' | 'reported_units' | 'documents' | 'document_units'
  readonly bodies: readonly IssuerBody[]
  /** Of which level the unit of the body is; undefined: whichever it is. */
  readonly level?: 'PROVINCE' | 'DISTRICT'
}

const FRONT: readonly IssuerBody[] = ['FRONT', 'MASS_ORGANISATION']
// The standing committee and the boards supervise the same documents: they are on record once.
const COUNCIL: readonly IssuerBody[] = ['COUNCIL', 'STANDING', 'BOARDS']

/** Every figure of programmes by its key, with what one of it is. */
export const PROGRAMME_FIGURES: Readonly<Record<string, ProgrammeCount & { unitOfCount: string }>> = {
  'supervision.council.regular_contents': { what: 'contents', bodies: ['COUNCIL'], unitOfCount: 'contents' },
  'supervision.standing.regular_contents': {
    what: 'contents',
    bodies: ['STANDING'],
    unitOfCount: 'contents',
  },
  'supervision.boards.regular_contents': { what: 'contents', bodies: ['BOARDS'], unitOfCount: 'contents' },
  'supervision.council.reports.units': { what: 'reported_units', bodies: ['COUNCIL'], unitOfCount: 'units' },
  'supervision.standing.documents': { what: 'documents', bodies: COUNCIL, unitOfCount: 'documents' },
  'supervision.boards.documents': { what: 'documents', bodies: COUNCIL, unitOfCount: 'documents' },
  'supervision.standing.documents.units': { what: 'document_units', bodies: COUNCIL, unitOfCount: 'units' },
  'supervision.boards.documents.units': { what: 'document_units', bodies: COUNCIL, unitOfCount: 'units' },
  'supervision.front.contents.province': {
    what: 'contents',
    bodies: FRONT,
    level: 'PROVINCE',
    unitOfCount: 'contents',
  },
  'supervision.front.contents.districts': {
    what: 'contents',
    bodies: FRONT,
    level: 'DISTRICT',
    unitOfCount: 'contents',
  },
  'supervision.front.programmes.districts': {
    what: 'programmes',
    bodies: FRONT,
    level: 'DISTRICT',
    unitOfCount: 'units',
  },
  'supervision.front.sessions.districts': {
    what: 'sessions',
    bodies: FRONT,
    level: 'DISTRICT',
    unitOfCount: 'sessions',
  },
}
