import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const VERIFIER = fileURLToPath(new URL('../../infra/launcher/dist/src/audit-verify.js', import.meta.url))

/** What `npm run audit:verify` says of this data folder, and how it ends. */
export const verifyAudit = (dataDir: string): Promise<{ said: string; code: number }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATA_DIR: dataDir }
    const child = execFile(process.execPath, [VERIFIER], { env }, (_error, said) => {
      resolve({ said, code: child.exitCode ?? -1 })
    })
  })
