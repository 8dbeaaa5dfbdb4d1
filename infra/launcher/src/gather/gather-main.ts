import { gather } from './gather.ts'

for (const path of await gather()) process.stdout.write(`${path}\n`)
