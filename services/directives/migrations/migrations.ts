import { Migration20230101000000 } from './Migration20230101000000.ts'
import { Migration20230105000000 } from './Migration20230105000000.ts'
import { Migration20230106000000 } from './Migration20230106000000.ts'
import { Migration20230130000000 } from './Migration20230130000000.ts'
import { Migration20230310000000 } from './Migration20230310000000.ts'
import { Migration20230311000000 } from './Migration20230311000000.ts'
import { Migration20230312000000 } from './Migration20230312000000.ts'

/** Every migration, in order. */
export const migrations = [
  Migration20230101000000,
  Migration20230105000000,
  Migration20230106000000,
  Migration20230130000000,
  Migration20230310000000,
  Migration20230311000000,
  Migration20230312000000,
  Migration20230313000000,
  Migration20230314000000,
  Migration20230315000000,
  Migration20230316000000,
  Migration20230317000000,
  Migration20230318000000,
  Migration20230319000000,
  Migration20230320000000,
  Migration20230321000000,
]

import { Migration20230313000000 } from './Migration20230313000000.ts'

import { Migration20230314000000 } from './Migration20230314000000.ts'

import { Migration20230315000000 } from './Migration20230315000000.ts'
import { Migration20230316000000 } from './Migration20230316000000.ts'
import { Migration20230317000000 } from './Migration20230317000000.ts'
import { Migration20230318000000 } from './Migration20230318000000.ts'
import { Migration20230319000000 } from './Migration20230319000000.ts'
import { Migration20230320000000 } from './Migration20230320000000.ts'
import { Migration20230321000000 } from './Migration20230321000000.ts'
