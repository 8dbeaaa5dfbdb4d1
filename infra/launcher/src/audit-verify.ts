import { loadSecret, reachEmbedded, roleUrls } from '@province/database'
import { DOMAIN_NAMES } from '@province/domains'
import { serviceSecret } from '@province/runtime'
import { type AuditVerdict, outsideWitness, publicHeadKey, verifyAudit } from '@province/subgraph/audit'
import { readSettings } from './settings.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

const KINDS: Readonly<Record<AuditVerdict['faults'][number]['kind'], string>> = {
  MISSING: 'is missing',
  CHANGED: 'is not as it was written',
  CUT_OFF: 'and what followed it were cut off',
  REWRITTEN: 'or one after it was rewritten together with all that follow',
  UNSIGNED: 'is older than the time between signings, and no signed head covers it',
  HEAD_CHANGED: 'is not the one the database calls the last',
}

const WITNESS: Readonly<Record<NonNullable<AuditVerdict['witness']>, string>> = {
  MISSING: 'the witness has never signed its heads',
  BROKEN: 'what the witness signed is not of these heads',
  REMEMBERS_MORE: 'the witness remembers heads that are not there any more',
  AWAY: 'the witness could not be asked',
}

/** What was found in one service, a sentence each. */
function sentences(
  service: string,
  { entries, faults, brokenLine, lostLine, lastSignedAt, witness }: AuditVerdict,
): string[] {
  const found = [
    ...(brokenLine ? [`${service}: line ${brokenLine} of the signed heads is not as it was written.`] : []),
    ...(lostLine
      ? [
          `${service}: line ${lostLine} of the signed heads, of which the database was told, is gone or another.`,
        ]
      : []),
    ...(witness ? [`${service}: ${WITNESS[witness]}.`] : []),
    ...faults.map(({ stream, seq, kind }) => `${service}: stream ${stream}, entry ${seq} ${KINDS[kind]}.`),
  ]
  if (found.length > 0) return found
  const signed = lastSignedAt ? `heads signed up to ${lastSignedAt}` : 'no head signed yet'
  return [`${service}: ${entries} entries, whole; ${signed}.`]
}

/** Verifies the audit of every service, running or stopped; answers whether all of it is whole. */
async function main(): Promise<boolean> {
  const settings = readSettings()
  const secret = loadSecret(settings.DATA_DIR, settings.INSTALLATION)
  const embedded = settings.DATABASE_URL ? undefined : await reachEmbedded(settings.DATA_DIR, secret)
  const adminUrl = settings.DATABASE_URL ?? embedded?.adminUrl ?? ''
  const witness = outsideWitness(settings.AUDIT_WITNESS)
  let whole = true
  try {
    for (const schema of DOMAIN_NAMES) {
      const publicKey = publicHeadKey(
        serviceSecret(secret.derive(`service ${schema}`)),
        settings.AUDIT_KEY_FILE,
      )
      const ownerUrl = roleUrls(adminUrl, secret, schema).owner
      const verdict = await verifyAudit({ ownerUrl, schema, folder: settings.AUDIT_DIR, publicKey, witness })
      for (const sentence of sentences(schema, verdict)) say(sentence)
      const { faults, ...found } = verdict
      whole &&= faults.length === 0 && !found.brokenLine && !found.lostLine && !found.witness
    }
  } finally {
    await embedded?.stop()
  }
  return whole
}

main().then(
  (whole) => {
    process.exitCode = whole ? 0 : 1
  },
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
    process.exitCode = 2
  },
)
