import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

main(async () => {
  await prepare()
  const admin = [
    '--enable-source-maps',
    'infra/launcher/dist/src/admin/admin-main.js',
    ...process.argv.slice(2),
  ]
  return (await run(productNode(), admin).done).code
})
