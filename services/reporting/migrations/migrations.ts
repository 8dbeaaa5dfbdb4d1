import { Migration20230101000000 } from './Migration20230101000000.ts'
import { Migration20230105000000 } from './Migration20230105000000.ts'
import { Migration20230106000000 } from './Migration20230106000000.ts'
import { Migration20230130000000 } from './Migration20230130000000.ts'
import { Migration20230401000001 } from './Migration20230401000001.ts'
import { Migration20230401000002 } from './Migration20230401000002.ts'
import { Migration20230402000100 } from './Migration20230402000100.ts'
import { Migration20230402000200 } from './Migration20230402000200.ts'
import { Migration20230402000300 } from './Migration20230402000300.ts'
import { Migration20230402000400 } from './Migration20230402000400.ts'
import { Migration20230402000500 } from './Migration20230402000500.ts'
import { Migration20230402000600 } from './Migration20230402000600.ts'
import { Migration20230403000100 } from './Migration20230403000100.ts'
import { Migration20230404000100 } from './Migration20230404000100.ts'
import { Migration20230404000200 } from './Migration20230404000200.ts'

/** Every migration, in order. */
export const migrations = [
  Migration20230101000000,
  Migration20230105000000,
  Migration20230106000000,
  Migration20230130000000,
  Migration20230401000001,
  Migration20230401000002,
  Migration20230402000100,
  Migration20230402000200,
  Migration20230402000300,
  Migration20230402000400,
  Migration20230402000500,
  Migration20230402000600,
  Migration20230403000100,
  Migration20230404000100,
  Migration20230404000200,
]
