import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Action, Outcome } from '../../audit/index.js';
import type { Context } from '../../context.js';
import { askedOf, type Shape } from '../../kernel/shape.js';
import { Project, projectShape } from '../../projects/index.js';
import { addParty } from '../actions/add-party.js';
import { amendExpectedAsset } from '../actions/amend-expected-asset.js';
import { listExpectedAsset } from '../actions/list-expected-asset.js';
import { registerAssets } from '../actions/register-assets.js';
import { registerInheritedAsset } from '../actions/register-inherited-asset.js';
import { withdrawExpectedAsset } from '../actions/withdraw-expected-asset.js';
import { partyShape } from '../views/asset-shape.js';
import { findOne } from '../views/find.js';
import { expectedAssetShape } from '../views/formation-shapes.js';
import { Asset } from './asset.type.js';
import {
  AddPartyInput,
  AmendExpectedAssetInput,
  ListExpectedAssetInput,
  RegisterAssetsInput,
  RegisterInheritedAssetInput,
  WithdrawExpectedAssetInput,
} from './formation.input.js';
import { ExpectedAsset } from './formation.type.js';
import { Party } from './party.type.js';
import { assetPerformed } from './performed.js';

/** How assets come into the register. */
@Resolver()
export class FormationResolver {
  @Mutation(() => Party, { description: '登记权利主体 · Names a party that can hold rights over assets.' })
  addParty(
    @Arg('input', () => AddPartyInput, { description: '内容 · Input.' }) input: AddPartyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'addParty', addParty, input, partyShape);
  }

  @Mutation(() => ExpectedAsset, { description: '列出拟形成资产 · Names something that a project will leave behind.' })
  listExpectedAsset(
    @Arg('input', () => ListExpectedAssetInput, { description: '内容 · Input.' }) input: ListExpectedAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'listExpectedAsset', listExpectedAsset, input, expectedAssetShape);
  }

  @Mutation(() => ExpectedAsset, { description: '补充或修改拟形成资产 · Completes or alters an expected asset.' })
  amendExpectedAsset(
    @Arg('input', () => AmendExpectedAssetInput, { description: '内容 · Input.' }) input: AmendExpectedAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'amendExpectedAsset', amendExpectedAsset, input, expectedAssetShape);
  }

  @Mutation(() => ExpectedAsset, { description: '撤回拟形成资产 · Takes an expected asset off the list.' })
  withdrawExpectedAsset(
    @Arg('input', () => WithdrawExpectedAssetInput, { description: '内容 · Input.' }) input: WithdrawExpectedAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'withdrawExpectedAsset', withdrawExpectedAsset, input, expectedAssetShape);
  }

  @Mutation(() => Project, { description: '形成登记 · Registers all assets of a settled project in one act.' })
  registerAssets(
    @Arg('input', () => RegisterAssetsInput, { description: '内容 · Input.' }) input: RegisterAssetsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'registerAssets', registerAssets, input, projectShape);
  }

  @Mutation(() => Asset, { description: '存量资产登记 · Registers an asset formed before the system.' })
  registerInheritedAsset(
    @Arg('input', () => RegisterInheritedAssetInput, { description: '内容 · Input.' }) input: RegisterInheritedAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'registerInheritedAsset', registerInheritedAsset, input);
  }
}

/** Performs an act and answers its noun as it stands after the commit. */
async function performed<Input extends object>(
  context: Context,
  info: GraphQLResolveInfo,
  verb: string,
  action: Action<Input, Outcome>,
  input: Input,
  noun: Shape,
): Promise<unknown> {
  const { id } = await context.perform(verb, action, input);
  return context.look((em) => findOne(em, noun, id, askedOf(info)));
}
