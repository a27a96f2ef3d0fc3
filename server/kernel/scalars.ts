import { GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver, JSONObjectResolver, LocalDateResolver } from 'graphql-scalars';
import { refuseAsHouse } from './house-refusals.js';
import { type Fen, parseYuan, yuan } from './money.js';

const moneyText =
  '金额（元），十进制字符串，两位小数，精确到分 · An amount of CNY as a decimal string of yuan ("159993.26"), exact to the fen. Never a float; never an exponent.';

/** Money travels as a decimal string of yuan and lives as a bigint of fen. Statements already answer with the string. */
export const Money = new GraphQLScalarType<Fen | string, string>({
  name: 'Money',
  description: moneyText,
  serialize: (value) => (typeof value === 'bigint' ? yuan(value) : String(value)),
  parseValue: parseYuan,
  parseLiteral: (node) =>
    parseYuan(node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : node.kind),
});

/** A percentage or number of points with two decimals, rounded once, half up, as a decimal string. */
export const Percent = new GraphQLScalarType<string, string>({
  name: 'Percent',
  description:
    '百分数或百分点，两位小数，四舍五入一次 · A percentage (or percentage points) as a decimal string with two decimals, rounded half up once; null where the denominator is zero.',
  serialize: String,
  parseValue: String,
});

// Working days are counted day by day; a date beyond all records would keep the server counting, or leave the calendar.
const [firstDate, lastDate] = ['1900-01-01', '2199-12-31'];
const believable = (date: string): string => {
  if (date >= firstDate && date <= lastDate) return date;
  throw refuseAsHouse('INPUT_MUST_BE_WELL_FORMED', {
    fields: `日期应在${firstDate}至${lastDate}之间 · a date must lie between ${firstDate} and ${lastDate}`,
  });
};

export const LocalDate = described(
  new GraphQLScalarType({
    ...LocalDateResolver.toConfig(),
    // What goes out comes from a column of dates; reading it again for every row would find nothing.
    serialize: String,
    parseValue: (value) => believable(LocalDateResolver.parseValue(value) as string),
    parseLiteral: (node, variables) => believable(LocalDateResolver.parseLiteral(node, variables) as string),
  }),
  '日期（年-月-日），不带时区 · A calendar date without a time zone, such as "2023-10-31".',
);
export const DateTime = described(DateTimeResolver, '时刻（含时区） · A moment in RFC 3339, such as "2023-10-31T10:00:00+08:00".');
export const Json = described(JSONObjectResolver, 'JSON对象 · A JSON object.');

// The library describes its scalars in English only.
function described<In, Out>(scalar: GraphQLScalarType<In, Out>, description: string): GraphQLScalarType<In, Out> {
  return new GraphQLScalarType({ ...scalar.toConfig(), description });
}
