import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

main(async () => {
  await prepare()
  const backup = [
    '--enable-source-maps',
    'infra/launcher/dist/src/backup/backup-main.js',
    'backup',
    ...process.argv.slice(2),
  ]
  return (await run(productNode(), backup).done).code
})
