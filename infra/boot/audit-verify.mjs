import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

main(async () => {
  await prepare()
  const verifier = ['--enable-source-maps', 'infra/launcher/dist/src/audit-verify.js']
  return (await run(productNode(), verifier).done).code
})
