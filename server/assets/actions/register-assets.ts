import { LockMode } from '@mikro-orm/core';
import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { factsOf, noteCaseAct } from '../../projects/index.js';
import type { Asset } from '../model/asset.js';
import { ExpectedAsset } from '../model/expected-asset.js';
import { ProjectFormation } from '../model/project-formation.js';
import { registrarFits } from '../rules/registrar-fits.js';
import { type Expected, registrationFits } from '../rules/registration-fits.js';
import { type FormingFacts, formingFacts } from '../views/forming-facts.js';
import { enlargeAsset } from './enlarge-asset.js';
import { formAsset } from './form-asset.js';
import { nextCodes } from './next-codes.js';
import { openFormation } from './open-expected-asset.js';

export interface AssetToRegister {
  readonly expectedAssetId: string;
  /** An asset that is enlarged by it, instead of a new one. */
  readonly intoAssetId?: string | null;
  readonly name?: string | null;
  /** Of a new asset its quantity, as expected when left out; of an enlarged one its quantity afterwards, as before when left out. */
  readonly quantity?: string | null;
  readonly unit?: string | null;
  readonly location?: string | null;
  /** In fen. */
  readonly originalValue: Fen;
  /** The day of completion when left out. */
  readonly formedOn?: LocalDate | null;
  readonly note?: string | null;
}

export interface RegisterAssets {
  readonly projectId: string;
  readonly assets: readonly AssetToRegister[];
  /** Why a part of the settlement became no asset. */
  readonly expensedReason?: string | null;
  readonly requestKey?: string | null;
}

/** A line of the registration with what it came to. */
interface Line extends AssetToRegister {
  readonly expected: ExpectedAsset;
  readonly formedOn: LocalDate;
}

/**
 * Registers everything a settled project leaves behind, in one act: a new asset for each expected one, or its value in
 * an asset that was there before; the rest of the settlement is expensed. Refuses as `openFormation`,
 * `registrarFits` and `registrationFits` do, and where an asset is enlarged as `enlargeAsset` does.
 */
export async function registerAssets(act: Act, input: RegisterAssets): Promise<Outcome> {
  const { em, viewer, today, now } = act;
  const project = await openFormation(act, input.projectId, 'registerAssets');
  demand(registrarFits((await factsOf(em, viewer, today, project.id, null)).actedLevels));
  const facts = await formingFacts(em, project.id);
  must(facts.settlementFen !== null && viewer.personId, `project ${project.id} has been settled`);
  const { settlementFen } = facts;
  const listed = await em.find(ExpectedAsset, { projectId: project.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
  const expensedReason = input.expensedReason?.trim() || null;
  const dayOf = (line: AssetToRegister) => line.formedOn ?? facts.completedOn ?? today;
  demand(
    registrationFits({
      lines: input.assets.map((line) => lineOf(line, listed, dayOf(line))),
      expected: listed.map(expectedOf),
      projectPlace: project.placeCode,
      settlementFen,
      completedOn: facts.completedOn,
      today,
      expensedReason,
    }),
  );
  const lines = input.assets.map((line): Line => {
    const expected = listed.find(({ id }) => id === line.expectedAssetId);
    must(expected, `the rules let an unknown expected asset pass: ${line.expectedAssetId}`);
    return { ...line, expected, formedOn: dayOf(line) };
  });
  const formedFen = lines.reduce((sum, { originalValue }) => sum + originalValue, 0n);
  const formation = em.create(ProjectFormation, {
    id: newId(),
    projectId: project.id,
    placeCode: project.placeCode,
    settlementFen,
    formedFen,
    expensedReason: formedFen < settlementFen ? expensedReason : null,
    formedOn: today,
    recordedBy: viewer.personId,
    recordedAt: now,
  });
  await formEach(act, project, lines, formation, facts);
  const { state } = project;
  await noteCaseAct(act, project, { move: 'registerAssets', fromState: state, toState: state, level: 'IMPLEMENTER' });
  return { id: project.id, place: project.placeCode };
}

async function formEach(
  act: Act,
  project: { readonly id: string; readonly placeCode: string },
  lines: readonly Line[],
  { id: formationId }: ProjectFormation,
  { acceptedOn }: FormingFacts,
): Promise<void> {
  const codes = await nextCodes(act, project.placeCode, lines.filter(({ intoAssetId }) => !intoAssetId).length);
  for (const line of lines) {
    const { expected, originalValue: fen } = line;
    const detail = { projectId: project.id, formationId, expectedAssetId: expected.id, fen: String(fen) };
    const asset = line.intoAssetId
      ? await enlargeAsset(act, { ...line, intoAssetId: line.intoAssetId, project, detail })
      : await formNew(act, line, codes.shift() as string, project.id, acceptedOn, detail);
    expected.assetId = asset.id;
  }
}

function formNew(
  act: Act,
  line: Line,
  code: string,
  origin: string,
  acceptedOn: LocalDate | null,
  detail: Readonly<Record<string, unknown>>,
): Promise<Asset> {
  const { expected, originalValue, formedOn } = line;
  must(expected.class && expected.form, `the rules let an incomplete expected asset pass: ${expected.id}`);
  return formAsset(act, {
    code,
    placeCode: expected.assetPlaceCode,
    name: line.name?.trim() || expected.name,
    class: expected.class,
    form: expected.form,
    ...sizeOf(line, expected),
    location: line.location?.trim() || (expected.location ?? null),
    originalFen: originalValue,
    netFen: originalValue,
    formedOn,
    // Formed after the last check, it was accepted before it was an asset: that day says nothing about it.
    acceptedOn: acceptedOn && acceptedOn >= formedOn ? acceptedOn : null,
    proposedOwnerId: expected.ownerPartyId ?? null,
    upkeepPartyId: expected.upkeepPartyId ?? null,
    note: line.note?.trim() || null,
    origin,
    inheritedProof: null,
    expectedAssetId: expected.id,
    detail,
  });
}

function lineOf(line: AssetToRegister, listed: readonly ExpectedAsset[], formedOn: LocalDate) {
  const { expectedAssetId, intoAssetId = null, originalValue: originalFen } = line;
  const expected = listed.find(({ id }) => id === expectedAssetId);
  return { expectedAssetId, intoAssetId, originalFen, formedOn, ...sizeOf(line, expected) };
}

/** Quantity and unit as the line gives them; what it leaves out is as it was expected. */
function sizeOf({ quantity, unit }: AssetToRegister, expected?: ExpectedAsset) {
  return { quantity: quantity?.trim() || (expected?.quantity ?? null), unit: unit?.trim() || (expected?.unit ?? null) };
}

function expectedOf(row: ExpectedAsset): Expected {
  const { class: kind = null, form = null, ownerPartyId = null, upkeepPartyId = null, quantity = null, unit = null } = row;
  return { ...row, class: kind, form, ownerPartyId, upkeepPartyId, quantity, unit };
}
