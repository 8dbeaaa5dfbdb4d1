import { Migration20230102000000 } from './Migration20230102000000.ts'
import { Migration20230105000000 } from './Migration20230105000000.ts'
import { Migration20230106000000 } from './Migration20230106000000.ts'
import { Migration20230130000000 } from './Migration20230130000000.ts'
import { Migration20230201000000 } from './Migration20230201000000.ts'
import { Migration20230202000000 } from './Migration20230202000000.ts'
import { Migration20230203000000 } from './Migration20230203000000.ts'
import { Migration20230204000000 } from './Migration20230204000000.ts'
import { Migration20230205000000 } from './Migration20230205000000.ts'
import { Migration20230206000000 } from './Migration20230206000000.ts'
import { Migration20230207000000 } from './Migration20230207000000.ts'
import { Migration20230220000000 } from './Migration20230220000000.ts'
import { Migration20230221000000 } from './Migration20230221000000.ts'
import { Migration20230222000000 } from './Migration20230222000000.ts'
import { Migration20230223000000 } from './Migration20230223000000.ts'
import { Migration20230224000000 } from './Migration20230224000000.ts'
import { Migration20230225000000 } from './Migration20230225000000.ts'
import { Migration20230226000000 } from './Migration20230226000000.ts'

/** Every migration, in order. */
export const migrations = [
  Migration20230102000000,
  Migration20230105000000,
  Migration20230106000000,
  Migration20230130000000,
  Migration20230201000000,
  Migration20230202000000,
  Migration20230203000000,
  Migration20230204000000,
  Migration20230205000000,
  Migration20230206000000,
  Migration20230207000000,
  Migration20230220000000,
  Migration20230221000000,
  Migration20230222000000,
  Migration20230223000000,
  Migration20230224000000,
  Migration20230225000000,
  Migration20230226000000,
]
