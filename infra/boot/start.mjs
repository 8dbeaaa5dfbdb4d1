import { join } from 'node:path'
import { prepare } from './prepare.mjs'
import { main, productNode, root, run } from './step.mjs'

// More threads than the default four: password hashing and query planning share them.
const THREADS = '8'

// What the engine compiled is kept between starts.
const compiled = join(root, 'node_modules', '.province', 'compiled')

main(async () => {
  await prepare()
  const launcher = ['--enable-source-maps', 'infra/launcher/dist/src/main.js', ...process.argv.slice(2)]
  const { child, done } = run(productNode(), launcher, {
    env: { UV_THREADPOOL_SIZE: THREADS, NODE_ENV: 'production', NODE_COMPILE_CACHE: compiled },
    ipc: true,
  })
  // At Ctrl-C the terminal tells both of us; a signal sent to us alone is passed on. Hearing it twice does no harm.
  process.on('SIGINT', () => setTimeout(() => child.kill('SIGTERM'), 200))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  // npm that is killed takes nobody with it: when it is gone, we go as at a signal.
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && child.kill('SIGTERM'), 500).unref()
  return (await done).code
})
