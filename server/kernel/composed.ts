import { type OperationNode, PostgresQueryCompiler, type RawBuilder, RawNode, sql, ValueNode } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: a fragment of SQL has no row type of its own.
type Sql = RawBuilder<any>;
const seenOnce = Symbol('seen once');
const known = new WeakMap<object, WeakMap<object, Map<string, Sql | typeof seenOnce>>>();

/**
 * SQL that follows from three things alone: the fields that are asked for, the noun that they are asked of and the name
 * of its row. The first two are known again as objects; what comes back is composed no more, and is flat: a few texts and
 * the values between them instead of a tree of hundreds of parts.
 */
export function composedOnce(fields: object, noun: object, row: string, compose: () => Sql): Sql {
  const ofFields = known.get(fields) ?? new WeakMap<object, Map<string, Sql | typeof seenOnce>>();
  known.set(fields, ofFields);
  const ofNoun = ofFields.get(noun) ?? new Map<string, Sql | typeof seenOnce>();
  ofFields.set(noun, ofNoun);
  const before = ofNoun.get(row);
  if (before !== undefined && before !== seenOnce) return before;
  const made = before === seenOnce ? flat(compose()) : compose();
  ofNoun.set(row, before === seenOnce ? made : seenOnce);
  return made;
}

const questions = new Map<string, object>();
const questionsMax = 1_000;

/** One object for all questions that are alike, for `composedOnce` to know them again: a question is plain values. */
export function oneFor<Question extends object>(question: Question): Question {
  const key = JSON.stringify(question);
  const one = (questions.get(key) as Question | undefined) ?? question;
  if (questions.size >= questionsMax) questions.clear();
  questions.set(key, one);
  return one;
}

const compiler = new PostgresQueryCompiler();

/** The same SQL as one row of texts with values between them. */
export function flat(made: Sql): Sql {
  const texts = [''];
  const values: unknown[] = [];
  const write = (text: string) => {
    texts[texts.length - 1] += text;
  };
  const walk = (node: OperationNode) => {
    if (RawNode.is(node)) {
      for (const [at, text] of node.sqlFragments.entries()) {
        write(text);
        const next = node.parameters[at];
        if (next) walk(next);
      }
    } else if (ValueNode.is(node) && !node.immediate) {
      values.push(node.value);
      texts.push('');
    } else {
      write(compiler.compileQuery(RawNode.create(['', ''], [node]), { queryId: 'part' }).sql);
    }
  };
  walk(made.toOperationNode() as OperationNode);
  return sql(texts as unknown as TemplateStringsArray, ...values);
}
