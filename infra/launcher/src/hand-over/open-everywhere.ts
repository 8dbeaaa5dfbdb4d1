/** Something of one kind that is not over, put at a unit: what it is called there, and how rows of the demonstration get it. */
export interface OpenNoun {
  kind: string
  /** How many items stand for it. */
  items: number
  /** SQL that gives rows to `$1`; each is the demonstration’s own, so that nothing of it is thought up here. */
  put: string
}

const moved = (table: string, where: string, limit: number, set = '', column = 'unit_id') =>
  `update ${table} set ${column} = $1${set} where id in (select id from ${table} where ${where} order by id limit ${limit})`

const NOBODY = "'01890000-0000-7000-8000-00000000000f'"

/** Every noun with open items, by domain; whoever adds one adds it here (`hand-over.database.test.ts` holds it to the lifecycles). */
export const OPEN_NOUNS: Readonly<Record<string, readonly OpenNoun[]>> = {
  complaints: [
    {
      kind: 'reception_schedule',
      items: 1,
      put: moved('complaints.reception_schedule', 'true', 1, ", period_to = '2026-07-01'"),
    },
    {
      kind: 'reception_days',
      items: 1,
      put: `update complaints.reception_slot set unit_id = $1 where id in (
        select min(id::text)::uuid from complaints.reception_slot where state = 'POSTED' group by day order by day limit 3)`,
    },
    { kind: 'visits', items: 1, put: moved('complaints.visit', 'matter_id is null', 4) },
    {
      kind: 'petition',
      items: 3,
      put: moved(
        'complaints.petition',
        `id in ((select id from complaints.petition where kind = 'REFLECTION' and state = 'CLASSIFIED' order by id limit 2)
          union (select id from complaints.petition p where kind = 'COMPLAINT' and state = 'ACCEPTED_TO_CASE' and not exists (
            select from complaints.complaint_case_petition c where c.petition_id = p.id) order by id limit 1))`,
        3,
      ),
    },
    {
      kind: 'reception_refusal',
      items: 1,
      put: `insert into complaints.reception_refusal (id, unit_id, refused_on, ground, people, reason, told_by_word, state, version, recorded_by)
        values (gen_random_uuid(), $1, '2025-11-28', 'INCAPABLE', 1, 'Thử', true, 'REFUSED', 1, 'test')`,
    },
    {
      kind: 'online_reception',
      items: 1,
      put: `insert into complaints.online_reception (id, unit_id, held_on, starts_at, kind, subject, places, planned_on, state, version, recorded_by)
        values (gen_random_uuid(), $1, '2026-08-03', '08:00', 'HARD_TO_COME', 'Thử', 'Thử', '2025-11-28', 'PLANNED', 1, 'test')`,
    },
    {
      kind: 'data_request',
      items: 1,
      put: `insert into complaints.data_request (id, unit_id, kind, received_at, due_at, channel, asks, visit_id, state, version, recorded_by)
        select gen_random_uuid(), $1, 'SEE', '2025-11-28 08:00+07', '2025-12-01 08:00+07', 'POST', 'Thử', min(id::text)::uuid, 'RECEIVED', 1, 'test'
        from complaints.visit`,
    },
    {
      kind: 'data_breach',
      items: 1,
      put: `insert into complaints.data_breach (id, unit_id, noticed_at, due_at, happened, notify, state, version, recorded_by)
        values (gen_random_uuid(), $1, '2025-11-28 08:00+07', '2025-12-01 08:00+07', 'Thử', '{UNIT_ABOVE}', 'NOTICED', 1, 'test')`,
    },
    {
      kind: 'backlog_item',
      items: 1,
      put: moved('complaints.backlog_item', "state = 'IN_PROGRESS'", 1),
    },
    {
      kind: 'complaint_case',
      items: 1,
      put: moved(
        'complaints.complaint_case',
        "state in ('ACCEPTED', 'VERIFYING', 'DECIDED', 'PUBLISHED')",
        1,
      ),
    },
  ],
  reform: [
    { kind: 'exemption', items: 1, put: moved('reform.exemption', 'true', 1) },
    { kind: 'dossier', items: 2, put: moved('reform.dossier', "state = 'PROCESSING'", 2) },
    {
      kind: 'monthly_entry',
      items: 1,
      put: moved('reform.monthly_entry', 'true', 1, ", state = 'DRAFT'"),
    },
    { kind: 'publication', items: 1, put: moved('reform.publication', "state = 'DUE'", 1) },
    { kind: 'inspection', items: 1, put: moved('reform.inspection', 'true', 1, ", state = 'PLANNED'") },
    { kind: 'land_project', items: 1, put: moved('reform.land_project', "approval = 'PROPOSED'", 1) },
    {
      kind: 'land_project_part',
      items: 1,
      put: `update reform.land_project set straddled_unit_ids = array[$1::uuid] where id = (
        select id from reform.land_project where approval = 'PROPOSED' order by id desc limit 1)`,
    },
  ],
  supervision: [
    { kind: 'programme', items: 1, put: moved('supervision.programme', "state = 'APPROVED'", 1) },
    { kind: 'theme', items: 1, put: moved('supervision.theme', 'true', 1, ", runs_to = '2026-12-31'") },
    {
      kind: 'session',
      items: 1,
      put: moved('supervision.session', 'true', 1, ", state = 'PLANNED', held_on = null"),
    },
    {
      kind: 'occasion',
      items: 1,
      put: moved(
        'supervision.occasion',
        'true',
        1,
        ", state = 'PLANNED', held_on = null, document = null, closed_on = null",
      ),
    },
    {
      kind: 'follow_up',
      items: 2,
      put: moved('supervision.follow_up', "state = 'ISSUED'", 2, '', 'addressee_unit_id'),
    },
    { kind: 'issued_follow_up', items: 1, put: moved('supervision.follow_up', "state = 'REPORTED_DONE'", 1) },
  ],
  directives: [
    { kind: 'task', items: 1, put: moved('directives.task', "state = 'ACCEPTED'", 1, '', 'lead_unit_id') },
    {
      kind: 'given_task',
      items: 1,
      put: `update directives.task set unit_id = $1 where id = (
        select id from directives.task where state = 'ASSIGNED' order by id desc limit 1)`,
    },
    {
      kind: 'task_cooperation',
      items: 1,
      put: `insert into directives.task_cooperator (id, task_id, unit_id, lead_unit_id, cooperator_id)
        select gen_random_uuid(), id, unit_id, lead_unit_id, $1 from directives.task where state = 'ASSIGNED' order by id limit 1`,
    },
    {
      kind: 'correction',
      items: 1,
      put: `insert into directives.correction (id, unit_id, citation_id, symbol, reason, state, proposed_on, version, recorded_by)
        select gen_random_uuid(), $1, id, '1/QĐ', 'Sai số', 'PROPOSED', '2023-06-01', 1, 'test' from directives.citation limit 1`,
    },
    { kind: 'agreement', items: 1, put: moved('directives.agreement', "state = 'IN_FORCE'", 1) },
    { kind: 'emulation_model', items: 1, put: moved('directives.emulation_model', "state <> 'ENDED'", 1) },
  ],
  reporting: [
    { kind: 'report', items: 1, put: moved('reporting.report', 'true', 1) },
    { kind: 'submission', items: 1, put: moved('reporting.submission', "state <> 'LOCKED'", 1) },
  ],
  organization: [
    {
      kind: 'hand_over',
      items: 1,
      // Of one thing alone: with the records of a unit goes whatever is open there.
      put: `insert into organization.hand_over
          (id, reorganisation_id, unit_id, from_unit_id, domain, kind, item_id, label, effective_on, state, version)
        select gen_random_uuid(), reorganisation_id, $1, from_unit_id, domain, 'duty_exemption', gen_random_uuid()::text,
          'Miễn phân công: Chưa bố trí', effective_on, 'PENDING', 1
        from organization.hand_over where kind = 'unit_records' order by id limit 1`,
    },
    {
      kind: 'reorganisation',
      items: 1,
      put: `insert into organization.reorganisation (id, unit_id, state, version, title, legal_basis, effective_on, lines, authors)
        values (gen_random_uuid(), $1, 'DRAFT', 1, 'Sắp xếp đang soạn', '7/NQ', '2026-03-01', '[]', '[]')`,
    },
    {
      kind: 'duty_exemption',
      items: 1,
      put: `insert into organization.duty_exemption (id, unit_id, duty, reason)
        values (gen_random_uuid(), $1, 'ADMIN_REFORM', 'Chưa bố trí')`,
    },
    {
      kind: 'api_client',
      items: 1,
      put: `insert into organization.api_client (id, unit_id, name, actions, version, created_by, created_at)
        values (gen_random_uuid(), $1, 'Phần mềm của xã', '{organization.read}', 1, 'test', clock_timestamp())`,
    },
    {
      kind: 'body',
      items: 1,
      put: `insert into organization.body (id, unit_id, sits_on, kind, name, version)
        values (gen_random_uuid(), $1, $1, 'MASS_ORGANISATION', 'Hội Nông dân', 1)`,
    },
  ],
}

/** What is told as a number alone, how many, and to whom. */
export const GUARDED_NOUNS: readonly { kind: string; count: number; action: string; put: string[] }[] = [
  {
    kind: 'unclassified_petitions',
    count: 2,
    action: 'petition.handle',
    put: [moved('complaints.petition', "kind is null and state = 'RECEIVED'", 2)],
  },
  {
    kind: 'transfers_in',
    count: 1,
    action: 'petition.handle',
    put: [moved('complaints.transfer', "state = 'SENT' and not denunciation", 1, '', 'to_unit_id')],
  },
  {
    kind: 'transfers_out',
    count: 1,
    action: 'petition.handle',
    put: [moved('complaints.transfer', "state = 'SENT' and not denunciation and to_unit_id <> $1", 1)],
  },
  {
    kind: 'denunciation_transfers_in',
    count: 1,
    action: 'denunciation.read',
    put: [moved('complaints.transfer', "state = 'SENT' and denunciation", 1, '', 'to_unit_id')],
  },
  {
    kind: 'denunciation_transfers_out',
    count: 1,
    action: 'denunciation.read',
    put: [moved('complaints.transfer', "state = 'SENT' and denunciation and to_unit_id <> $1", 1)],
  },
  {
    kind: 'alarms',
    count: 1,
    action: 'petition.handle',
    put: [
      `insert into complaints.alarm (id, unit_id, kind, denunciation, subject_id, raised_on, version, recorded_by)
       values (gen_random_uuid(), $1, 'TRANSFER_LOOP', false, ${NOBODY}, '2023-06-01', 1, 'test')`,
    ],
  },
  {
    kind: 'denunciations',
    count: 3,
    action: 'denunciation.read',
    put: [
      moved('complaints.petition', "kind = 'DENUNCIATION' and state = 'CLASSIFIED'", 2),
      moved('complaints.petition', "kind = 'DENUNCIATION' and state = 'ACCEPTED_TO_CASE'", 1),
    ],
  },
]

/** Nouns with a life of their own of which nothing is handed over by itself, each with the reason. */
export const NOT_HANDED_OVER: Readonly<Record<string, string>> = {
  'organization hand-over': 'its own: pending ones are the kind hand_over',
  'organization grant': 'a grant on a unit that ends is told as a lost grant',
  'reform import-file': 'it is a file of who sent it, and what it stored is handed over as what it is',
  'reform procedure': 'it is in force for the whole province and nobody owes anything for it',
  'complaints transfer': 'told as transfers_in and transfers_out',
  'complaints reception-slot': 'told as reception_days',
  'complaints sight-request': 'sight was given to who asked, for hours; whoever goes on asks for their own',
  'complaints denunciation-case': 'told as a number, denunciations, to who reads such',
  'complaints protection-measure': 'goes with its case of denunciation',
  'complaints redacted-copy': 'goes with the denunciation that it is of',
}
