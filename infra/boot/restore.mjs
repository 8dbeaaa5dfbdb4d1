import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

main(async () => {
  await prepare()
  const restore = [
    '--enable-source-maps',
    'infra/launcher/dist/src/backup/backup-main.js',
    'restore',
    ...process.argv.slice(2),
  ]
  return (await run(productNode(), restore).done).code
})
