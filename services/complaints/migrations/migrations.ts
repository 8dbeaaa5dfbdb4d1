import { Migration20230102000000 } from './earlier/Migration20230102000000.ts'
import { Migration20230105000000 } from './earlier/Migration20230105000000.ts'
import { Migration20230106000000 } from './earlier/Migration20230106000000.ts'
import { Migration20230130000000 } from './earlier/Migration20230130000000.ts'
import { Migration20230201000000 } from './earlier/Migration20230201000000.ts'
import { Migration20230211000000 } from './earlier/Migration20230211000000.ts'
import { Migration20230212000000 } from './earlier/Migration20230212000000.ts'
import { Migration20230213000000 } from './earlier/Migration20230213000000.ts'
import { Migration20230220000000 } from './earlier/Migration20230220000000.ts'
import { Migration20230221000000 } from './earlier/Migration20230221000000.ts'
import { Migration20230222000000 } from './earlier/Migration20230222000000.ts'
import { Migration20230231000000 } from './earlier/Migration20230231000000.ts'
import { Migration20230301000000 } from './earlier/Migration20230301000000.ts'
import { Migration20230302000000 } from './earlier/Migration20230302000000.ts'
import { Migration20230303000000 } from './earlier/Migration20230303000000.ts'
import { Migration20230310000000 } from './earlier/Migration20230310000000.ts'
import { Migration20230330000000 } from './earlier/Migration20230330000000.ts'
import { Migration20230330100000 } from './earlier/Migration20230330100000.ts'
import { Migration20230330200000 } from './earlier/Migration20230330200000.ts'
import { Migration20230330300000 } from './earlier/Migration20230330300000.ts'
import { Migration20230380100000 } from './Migration20230380100000.ts'
import { Migration20230380110000 } from './Migration20230380110000.ts'
import { Migration20230390120600 } from './Migration20230390120600.ts'
import { Migration20230390121100 } from './Migration20230390121100.ts'
import { Migration20230390121600 } from './Migration20230390121600.ts'
import { Migration20230390122000 } from './Migration20230390122000.ts'
import { Migration20230391000000 } from './Migration20230391000000.ts'
import { Migration20230391010000 } from './Migration20230391010000.ts'
import { Migration20230391020000 } from './Migration20230391020000.ts'
import { Migration20230391030000 } from './Migration20230391030000.ts'
import { Migration20230400000000 } from './Migration20230400000000.ts'
import { Migration20230401000000 } from './Migration20230401000000.ts'
import { Migration20230402000000 } from './Migration20230402000000.ts'
import { Migration20230403000000 } from './Migration20230403000000.ts'
import { Migration20230404000000 } from './Migration20230404000000.ts'
import { Migration20230405000000 } from './Migration20230405000000.ts'
import { Migration20230406000000 } from './Migration20230406000000.ts'
import { Migration20230407000000 } from './Migration20230407000000.ts'
import { Migration20230408000000 } from './Migration20230408000000.ts'
import { Migration20230330400000 } from './of-cases/Migration20230330400000.ts'
import { Migration20230330500000 } from './of-cases/Migration20230330500000.ts'
import { Migration20230350000000 } from './of-cases/Migration20230350000000.ts'
import { Migration20230350100000 } from './of-cases/Migration20230350100000.ts'
import { Migration20230351100000 } from './of-cases/Migration20230351100000.ts'
import { Migration20230351200000 } from './of-cases/Migration20230351200000.ts'
import { Migration20230360000000 } from './of-cases/Migration20230360000000.ts'
import { Migration20230370000000 } from './of-cases/Migration20230370000000.ts'
import { Migration20230370100000 } from './of-cases/Migration20230370100000.ts'
import { Migration20230370200000 } from './of-cases/Migration20230370200000.ts'
import { Migration20230370300000 } from './of-cases/Migration20230370300000.ts'
import { Migration20230370400000 } from './of-cases/Migration20230370400000.ts'
import { Migration20230409000000 } from './of-cases/Migration20230409000000.ts'

/** Every migration, in order. */
export const migrations = [
  Migration20230102000000,
  Migration20230105000000,
  Migration20230106000000,
  Migration20230130000000,
  Migration20230201000000,
  Migration20230211000000,
  Migration20230212000000,
  Migration20230213000000,
  Migration20230220000000,
  Migration20230221000000,
  Migration20230222000000,
  Migration20230231000000,
  Migration20230301000000,
  Migration20230302000000,
  Migration20230303000000,
  Migration20230310000000,
  Migration20230330000000,
  Migration20230330100000,
  Migration20230330200000,
  Migration20230330300000,
  Migration20230330400000,
  Migration20230330500000,
  Migration20230350000000,
  Migration20230350100000,
  Migration20230351100000,
  Migration20230351200000,
  Migration20230360000000,
  Migration20230370000000,
  Migration20230370100000,
  Migration20230370200000,
  Migration20230370300000,
  Migration20230370400000,
  Migration20230380100000,
  Migration20230380110000,
  Migration20230390120600,
  Migration20230390121100,
  Migration20230390121600,
  Migration20230390122000,
  Migration20230391000000,
  Migration20230391010000,
  Migration20230391020000,
  Migration20230391030000,
  Migration20230400000000,
  Migration20230401000000,
  Migration20230402000000,
  Migration20230403000000,
  Migration20230404000000,
  Migration20230405000000,
  Migration20230406000000,
  Migration20230407000000,
  Migration20230408000000,
  Migration20230409000000,
]
