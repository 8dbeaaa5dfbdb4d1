/** Keeps rules that were loaded, each for good. */
export const INSERT_RULES = `insert into complaints.law_rule (code, register, rule, replaces, governs, recorded_on)
  select r.code, r.register, r.rule, r.replaces, r.governs, ?::date
  from jsonb_to_recordset(?::jsonb) as r (code text, register text, rule jsonb, replaces text, governs text)`
