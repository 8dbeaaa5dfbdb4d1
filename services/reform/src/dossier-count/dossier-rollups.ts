import { rollup } from '@province/rollups'

/** Dossiers by the day they were received and by which way they came. */
export const DOSSIERS_RECEIVED = rollup({
  schema: 'reform',
  name: 'dossier_received',
  table: 'dossier',
  day: 'received_on',
  where: 'received_on is not null',
  dimensions: { channel: 'channel' },
})

/** Dossiers by the day their result was there, or they were refused. */
export const DOSSIERS_SETTLED = rollup({
  schema: 'reform',
  name: 'dossier_settled',
  table: 'dossier',
  day: 'ended_on',
  where: `ended_on is not null and state in ('RESULT_READY', 'RETURNED', 'REFUSED')`,
})

/** Dossiers whose time limit runs, by the day on which it ends: what is overdue ended before today. */
export const DOSSIERS_RUNNING = rollup({
  schema: 'reform',
  name: 'dossier_running',
  table: 'dossier',
  day: 'running_to',
  where: `running_to < '9999-12-31'`,
})

/** What reform keeps counted. */
export const ROLLUPS = [DOSSIERS_RECEIVED, DOSSIERS_SETTLED, DOSSIERS_RUNNING]
