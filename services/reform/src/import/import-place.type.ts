import { enumOf } from '@province/subgraph/graph'
import { Field, Int, ObjectType } from 'type-graphql'
import type { ImportPlace, ImportRefusal, ProblemCode, WarningCode } from './import-outcome.ts'

export const ImportProblemEnum = enumOf<ProblemCode>(
  'ImportProblemCode',
  'What is wrong at one place of a file.',
  {
    MISSING: 'The cell is empty.',
    MERGED:
      'The cell is merged into another one and has no value of its own: part them and fill in each row.',
    TOO_LONG: 'More than 200 characters.',
    FORMULA: 'A formula without a value, or a text that begins like one: put the value in its place.',
    UNKNOWN_CHANNEL: 'Not one of: trực tiếp, bưu chính, trực tuyến, kiosk.',
    NO_TIME:
      'Not a day that exists, such as 15/06/2023 09:30; in CSV numbers of days of a spreadsheet are no days.',
    IN_FUTURE: 'It lies in the future.',
    NO_PROCEDURE: 'No procedure in force bears this code.',
    TWICE: 'An earlier line of the file bears the same code, or is of the same unit and month.',
    NO_UNIT: 'No unit bears this code.',
    UNIT_NOT_BELOW: 'The unit is not the one the file is sent for, nor below it.',
    CENTRE_ENDED:
      'The one-stop centre of the unit had ended or moved away before that month; `detail` is the day.',
    UNIT_ENDED: 'The unit was not there at the end of that month, and no single unit took over from it.',
    NO_MONTH: 'Not a month, such as 05/2023.',
    NO_COUNT: 'Not a whole number that is not negative, written without separators.',
    UNBALANCED: 'The stock does not balance; `detail` says what the figure must be.',
    PART_TOO_LARGE: 'More than the figure it is part of; `detail` says how many that is.',
    MONTH_LOCKED: 'The month is locked: it is opened again first, with a reason.',
    MONTH_SUBMITTED: 'The month has been submitted: it is sent back first.',
    ON_RECORD: 'Somebody else entered other figures of that month: they are changed on its page.',
  },
)

export const ImportWarningEnum = enumOf<WarningCode>(
  'ImportWarningCode',
  'What is to be known of a place that is taken.',
  {
    FORMULA_VALUE: 'A formula: its value as it was last calculated is taken.',
    SUCCESSOR: 'The unit has ended: the row goes to the one that took over, which `detail` names.',
  },
)

export const ImportRefusalEnum = enumOf<ImportRefusal['code']>(
  'ImportRefusalCode',
  'Why a file is not read at all.',
  {
    FILE_TYPE_NOT_TAKEN: 'Neither CSV nor XLSX, or locked by a password.',
    FILE_BROKEN: 'A spreadsheet that cannot be read to its end.',
    FILE_TOO_COMPLEX: 'It unpacks to more than a spreadsheet of a million rows does, or takes too long.',
    CSV_BROKEN: 'Quotation marks or the number of cells do not match at this line: it may be cut off.',
    COLUMNS_MISSING: 'No header names all columns.',
    EMPTY: 'There is no row after the header.',
    SUM_DIFFERS: 'What came is not what was said to come: send the file again.',
  },
)

/** A problem of a file. */
@ObjectType('ImportProblem', { description: 'What is wrong at one place of a file, by line and column.' })
export class ImportProblemType implements ImportPlace<ProblemCode> {
  @Field(() => Int, { description: 'The line of the file, or the row of the sheet.' })
  line!: number

  @Field(() => String, { description: 'The column, as the header names it.' })
  column!: string

  @Field(() => ImportProblemEnum, { description: 'What it is.' })
  code!: ProblemCode

  @Field(() => String, { nullable: true, description: 'What it should come to, where that is known.' })
  detail!: string | null
}

/** A warning of a file. */
@ObjectType('ImportWarning', { description: 'What is to be known of a place of a file that is taken.' })
export class ImportWarningType implements ImportPlace<WarningCode> {
  @Field(() => Int, { description: 'The line of the file, or the row of the sheet.' })
  line!: number

  @Field(() => String, { description: 'The column, as the header names it.' })
  column!: string

  @Field(() => ImportWarningEnum, { description: 'What it is.' })
  code!: WarningCode

  @Field(() => String, { nullable: true, description: 'Who takes over, where somebody does.' })
  detail!: string | null
}

/** Why a file is not read. */
@ObjectType('ImportRefusal', { description: 'Why a file is not read at all; nothing of it is stored.' })
export class ImportRefusalType implements ImportRefusal {
  @Field(() => ImportRefusalEnum, { description: 'What it is.' })
  code!: ImportRefusal['code']

  @Field(() => Int, { nullable: true, description: 'At which line, where that is known.' })
  line!: number | null

  @Field(() => [String], { description: 'The columns that no header names.' })
  columns!: string[]
}
