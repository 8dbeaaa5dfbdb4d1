import type { IssuerGroup } from '../register/registered-document.ts'

/** The figures of issued documents, each of one kind of body; undefined: of all. */
export const DOCUMENT_FIGURES: Readonly<Record<string, IssuerGroup | undefined>> = {
  'directives.documents': undefined,
  'directives.documents.council': 'COUNCIL',
  'directives.documents.people_committee': 'PEOPLE_COMMITTEE',
  'directives.documents.agencies': 'AGENCY',
  'directives.documents.district_party': 'DISTRICT_PARTY',
  'directives.documents.district_committees': 'DISTRICT_COMMITTEE',
}
