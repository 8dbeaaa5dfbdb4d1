import { Migration20230101000000 } from './earlier/Migration20230101000000.ts'
import { Migration20230102000000 } from './earlier/Migration20230102000000.ts'
import { Migration20230105000000 } from './earlier/Migration20230105000000.ts'
import { Migration20230110000000 } from './earlier/Migration20230110000000.ts'
import { Migration20230120000000 } from './earlier/Migration20230120000000.ts'
import { Migration20230130000000 } from './earlier/Migration20230130000000.ts'
import { Migration20230131000000 } from './earlier/Migration20230131000000.ts'
import { Migration20230140000000 } from './earlier/Migration20230140000000.ts'
import { Migration20230150000000 } from './earlier/Migration20230150000000.ts'
import { Migration20230160000000 } from './earlier/Migration20230160000000.ts'
import { Migration20230162000000 } from './earlier/Migration20230162000000.ts'
import { Migration20230172000000 } from './earlier/Migration20230172000000.ts'
import { Migration20230173000000 } from './earlier/Migration20230173000000.ts'
import { Migration20230174000000 } from './earlier/Migration20230174000000.ts'
import { Migration20230175000000 } from './earlier/Migration20230175000000.ts'
import { Migration20230180000000 } from './earlier/Migration20230180000000.ts'
import { Migration20230181000000 } from './earlier/Migration20230181000000.ts'
import { Migration20230182000000 } from './earlier/Migration20230182000000.ts'
import { Migration20230190000000 } from './earlier/Migration20230190000000.ts'
import { Migration20230200000000 } from './earlier/Migration20230200000000.ts'
import { Migration20230215100000 } from './Migration20230215100000.ts'
import { Migration20230215200000 } from './Migration20230215200000.ts'
import { Migration20230215300000 } from './Migration20230215300000.ts'
import { Migration20230217000000 } from './Migration20230217000000.ts'
import { Migration20230218000000 } from './Migration20230218000000.ts'
import { Migration20230219000000 } from './Migration20230219000000.ts'
import { Migration20230219100000 } from './Migration20230219100000.ts'
import { Migration20230223000100 } from './Migration20230223000100.ts'
import { Migration20230224000000 } from './Migration20230224000000.ts'
import { Migration20230224100000 } from './Migration20230224100000.ts'
import { Migration20230225110000 } from './Migration20230225110000.ts'
import { Migration20230226000500 } from './Migration20230226000500.ts'
import { Migration20230227000000 } from './Migration20230227000000.ts'
import { Migration20230228000000 } from './Migration20230228000000.ts'
import { Migration20230216000000 } from './of-bodies/Migration20230216000000.ts'
import { Migration20230225000000 } from './of-bodies/Migration20230225000000.ts'
import { Migration20230225100000 } from './of-bodies/Migration20230225100000.ts'
import { Migration20230226000000 } from './of-bodies/Migration20230226000000.ts'
import { Migration20230226001000 } from './of-bodies/Migration20230226001000.ts'
import { Migration20230226002000 } from './of-bodies/Migration20230226002000.ts'
import { Migration20230226003000 } from './of-bodies/Migration20230226003000.ts'
import { Migration20230229000000 } from './of-bodies/Migration20230229000000.ts'

/** Every migration, in order. */
export const migrations = [
  Migration20230101000000,
  Migration20230102000000,
  Migration20230105000000,
  Migration20230110000000,
  Migration20230120000000,
  Migration20230130000000,
  Migration20230131000000,
  Migration20230140000000,
  Migration20230150000000,
  Migration20230160000000,
  Migration20230162000000,
  Migration20230172000000,
  Migration20230173000000,
  Migration20230174000000,
  Migration20230175000000,
  Migration20230180000000,
  Migration20230181000000,
  Migration20230182000000,
  Migration20230190000000,
  Migration20230200000000,
  Migration20230215100000,
  Migration20230215200000,
  Migration20230215300000,
  Migration20230216000000,
  Migration20230217000000,
  Migration20230218000000,
  Migration20230219000000,
  Migration20230219100000,
  Migration20230223000100,
  Migration20230224000000,
  Migration20230224100000,
  Migration20230225000000,
  Migration20230225100000,
  Migration20230225110000,
  Migration20230226000000,
  Migration20230226000500,
  Migration20230226001000,
  Migration20230226002000,
  Migration20230226003000,
  Migration20230227000000,
  Migration20230228000000,
  Migration20230229000000,
]
