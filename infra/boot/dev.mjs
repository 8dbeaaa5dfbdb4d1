import { prepare } from './prepare.mjs'
import { main, run } from './step.mjs'

const LAUNCH = ['--enable-source-maps', 'infra/launcher/dist/src/main.js']
const PATIENCE_MS = 1_000

main(async () => {
  await prepare()
  const compiling = run('tsc', ['-b', '--watch', '--preserveWatchOutput'])
  const serving = run('node', ['--watch-path=services', '--watch-path=packages', ...LAUNCH])
  const end = () => {
    for (const { child } of [compiling, serving]) child.kill('SIGTERM')
    // A compiler that watches hears a signal only at its next look, up to half a minute later; it holds nothing to lose.
    setTimeout(() => compiling.child.kill('SIGKILL'), PATIENCE_MS)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  const { code } = await Promise.race([compiling.done, serving.done])
  end()
  await Promise.all([compiling.done, serving.done])
  return code
})
