-- unit_predecessors
select f."successorId" as of, f."predecessorId" as "unitId", f.share, e.id as "eventId", coalesce(f."legalBasis", e.legal_basis) as "legalBasis",
      (e.effective_on - 1) as "readOn" from organization.reorg_event e,
jsonb_to_recordset(e.effects) as f("predecessorId" uuid, "successorId" uuid, share float8, continues boolean, kind text,
  "legalBasis" text)
    where f."successorId" = any($1::uuid[]) and not f.continues and f.kind <> 'ABOLISH_LEVEL' order by e.effective_on, f."predecessorId";
