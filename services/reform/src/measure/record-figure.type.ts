import { type MeasureSpec, sourcedMeasure } from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { LabelledRow } from './record-count.repository.ts'
import type { Finding } from './record-count.service.ts'

const figure = (
  key: string | RegExp,
  unitOfCount: string,
  find: Finding,
  neverRestated = false,
): MeasureSpec =>
  sourcedMeasure<Context, LabelledRow>({
    key,
    unitOfCount,
    neverRestated,
    count: (question, { recordCounts }) =>
      neverRestated ? recordCounts.rate(find, question) : recordCounts.count(find, question),
    source: (question, { recordCounts }) => recordCounts.records(find, question),
    label: ({ label, invented }) => (invented ? `${label} (số liệu giả định)` : label),
  })

const CENTRE = {
  received: 'dossiers',
  returned: 'dossiers',
  outsideCatalogue: 'dossiers',
  guidance: 'visits',
} as const
type CentreItem = keyof typeof CENTRE
const ITEMS = Object.keys(CENTRE) as CentreItem[]

/** Transactions of the centre, by what they were: no count of dossiers, whatever they are the sum of. */
const transactions: MeasureSpec[] = [
  figure('reform.center.transactions', 'transactions', (counts, asked) =>
    counts.months(asked, 'CENTRE_TRANSACTIONS', ITEMS),
  ),
  ...ITEMS.map((item) =>
    figure(
      `reform.center.${item === 'outsideCatalogue' ? 'outside_catalogue' : item}`,
      CENTRE[item],
      (counts, asked) => counts.months(asked, 'CENTRE_TRANSACTIONS', [item]),
    ),
  ),
  figure('reform.center.overdue', 'dossiers', (counts, asked) =>
    counts.lastMonths(asked, 'CENTRE_TRANSACTIONS', 'overdue'),
  ),
]

const LEVEL_3 = ['LEVEL_3']
const LEVEL_4 = ['LEVEL_4']

/** Figures that are counted record by record. */
export const recordFigures: MeasureSpec[] = [
  ...transactions,
  figure('reform.inspection.teams', 'teams', (counts, asked) => counts.inspected(asked, 'TEAM')),
  figure('reform.inspection.units', 'units', (counts, asked) => counts.inspected(asked, 'VISITED')),
  figure('reform.procedures.publicised', 'percent', (counts, asked) => counts.publicised(asked), true),
  // Each district has a key of its own in what was stated; whose it is says the unit that is asked.
  figure(/^land\.projects_public(\.[a-z_]+)?$/, 'projects', (counts, asked) =>
    counts.landProjects(asked, 'PUBLIC'),
  ),
  figure(/^land\.projects_approved(\.[a-z_]+)?$/, 'projects', (counts, asked) =>
    counts.landProjects(asked, 'APPROVED'),
  ),
  figure('reform.electronic_documents', 'turns', (counts, asked) =>
    counts.months(asked, 'ELECTRONIC_DOCUMENTS', ['exchanged']),
  ),
  // Early and on time, of all that was returned; a rate is never restated.
  figure('reform.on_time_rate', 'percent', (counts, asked) => counts.onTime(asked), true),
  figure('reform.procedures.issued', 'procedures', (counts, asked) =>
    counts.procedureChanges(asked, 'ISSUED'),
  ),
  figure('reform.procedures.amended', 'procedures', (counts, asked) =>
    counts.procedureChanges(asked, 'AMENDED'),
  ),
  figure('reform.procedures.abolished', 'procedures', (counts, asked) =>
    counts.procedureChanges(asked, 'ABOLISHED'),
  ),
  figure('reform.online_services', 'procedures', (counts, asked) =>
    counts.onlineServices(asked, [...LEVEL_3, ...LEVEL_4]),
  ),
  figure('reform.online_services.level3', 'procedures', (counts, asked) =>
    counts.onlineServices(asked, LEVEL_3),
  ),
  figure('reform.online_services.level4', 'procedures', (counts, asked) =>
    counts.onlineServices(asked, LEVEL_4),
  ),
]
