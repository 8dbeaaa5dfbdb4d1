import type { EntityManager } from '@mikro-orm/postgresql'

// Made up so that the months of the half-year up to 2023-05-31 come to what the province stated: 59,756 transactions are
// 39,536 received, 19,165 returned, 120 outside of the catalogue and 935 of guidance; 2,315,675 electronic documents; and
// one dossier in a thousand late.
const MONTHS = `(select month::date, row_number() over (order by month) - 1 as at
  from generate_series(date '2023-01-01', date '2023-05-01', interval '1 month') month)`

const UNITS = `(select id, level, row_number() over (order by code) - 1 as at from (
    select distinct on (id) id, level, code from hierarchy.unit
    where valid_from <= date '2023-05-31' and valid_to > date '2023-05-31' order by id, valid_from desc) here)`

const inserted = (form: string, counts: string, from: string) => `insert into reform.monthly_entry
    (id, unit_id, form, month, counts, state, version, recorded_by)
  select uuidv7(), u.id, '${form}', m.month, ${counts}, 'LOCKED', 5, 'demonstration'
  from ${UNITS} u cross join ${MONTHS} m cross join (select count(*) as units from ${UNITS} n) all_units ${from}`

const dossiers = `jsonb_build_object('opening', 40, 'receivedOnline', 90 + u.at % 60, 'receivedDirect', 120 - u.at % 60,
  'returnedEarly', 100, 'returnedOnTime', 100 - (m.at = u.at % 5)::int, 'returnedLate', (m.at = u.at % 5)::int,
  'refused', 5, 'withdrawn', 5, 'closing', 40, 'closingOverdue', 0)`

const centre = `jsonb_build_object('received', 7907 + (m.at = 4)::int, 'returned', 3833, 'outsideCatalogue', 24,
  'guidance', 187, 'overdue', 0)`

const documents = `jsonb_build_object('exchanged', 2315675 / (5 * all_units.units)
  + (u.at * 5 + m.at < 2315675 % (5 * all_units.units))::int)`

/** The months of every unit in the first half of 2023, all made up. */
export async function seedMonths(em: EntityManager): Promise<void> {
  await em.execute(inserted('DOSSIERS', dossiers, `where u.level <> 'PROVINCE'`))
  await em.execute(inserted('CENTRE_TRANSACTIONS', centre, `where u.level = 'PROVINCE'`))
  await em.execute(inserted('ELECTRONIC_DOCUMENTS', documents, ''))
}
