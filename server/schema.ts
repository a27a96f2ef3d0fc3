import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema, registerEnumType } from 'type-graphql';
import type { Context } from './context.js';
import { features } from './features.js';
import { readAnsweredFields } from './kernel/answered-field.js';
import { permit } from './kernel/permit.js';
import { demand } from './kernel/refusal.js';
import { RefusalCode } from './kernel/refusal-type.js';
import { asError } from './limits.js';
import { allRefusals, RefusalRuleResolver } from './refusal-rules.js';
import { textsCanBeKept } from './refused-input.js';
import { allVerbs, ViewerActsResolver } from './viewer-acts.js';

/**
 * Builds the schema from the features' resolvers and puts every root field behind its verb. A root field that no
 * access table names stops the server from starting: nothing is allowed by default. `more` are resolvers of a test.
 */
export async function makeSchema(more: readonly Function[] = []): Promise<GraphQLSchema> {
  for (const code of Object.keys(allRefusals)) (RefusalCode as Record<string, string>)[code] = code;
  registerEnumType(RefusalCode, {
    name: 'RefusalCode',
    description: '拒绝代码：每个代码是一条正面陈述的规则 · Refusal codes: each is the rule that was not met, stated positively.',
    valuesConfig: Object.fromEntries(Object.entries(allRefusals).map(([code, rule]) => [code, { description: `${rule.zh} · ${rule.en}` }])),
  });
  const resolvers = [RefusalRuleResolver, ViewerActsResolver, ...features.flatMap((feature) => feature.resolvers as Function[]), ...more];
  const schema = await buildSchema({
    resolvers: resolvers as never,
    validate: { forbidUnknownValues: false },
    skipCheck: false,
  });
  readAnsweredFields(schema);
  for (const [root, description] of [
    [schema.getQueryType(), '查询：看得见的都由数据库按岗位限定 · Questions; the database narrows what each post sees.'],
    [schema.getMutationType(), '办理：每一项都留痕 · Acts; every one leaves an audit entry.'],
  ] as const) {
    if (!root) continue;
    root.description = description;
    guardFields(root);
  }
  return schema;
}

function guardFields(root: GraphQLObjectType): void {
  for (const field of Object.values(root.getFields())) {
    const access = allVerbs[field.name];
    if (!access) throw new Error(`The root field ${root.name}.${field.name} stands in no access table.`);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: Context, info) => {
      permit(context.viewer, field.name, access, field.description);
      const tooMany = context.overRate?.(field.name, args);
      if (tooMany) throw asError(tooMany, 429);
      demand(textsCanBeKept(args));
      return resolve(source, args, context, info);
    };
  }
}
