import type { Act } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import type { SourceLevel } from '../../policies/index.js';
import { BenefitLinkage } from '../model/benefit-linkage.js';
import { PerformanceTarget } from '../model/performance-target.js';
import type { Project } from '../model/project.js';
import { ProjectSource } from '../model/project-source.js';
import { sourcesFit, targetsFit } from '../rules/content-fits.js';
import type { Channel, Comparison, LinkageKind, TargetKind } from '../rules/kinds.js';

export interface SourcePart {
  readonly level: SourceLevel;
  readonly channel: Channel;
  /** In fen. */
  readonly amount: Fen;
}

export interface TargetPart {
  readonly kind: TargetKind;
  readonly aspect: string;
  readonly name: string;
  readonly comparison: Comparison;
  /** A decimal with at most four places. */
  readonly value: string;
  readonly unit: string;
  /** A decimal with at most two places, 0 to 100. */
  readonly weight?: string | null;
}

export interface LinkagePart {
  readonly kind: LinkageKind;
  readonly description: string;
  readonly households: number;
  readonly people: number;
  /** In fen, a year. */
  readonly income?: Fen | null;
}

const ownersOf = (project: Project) => ({ projectId: project.id, placeCode: project.placeCode, published: Boolean(project.publishedOn) });

/** Replaces the expected sources. Refuses AMOUNT_MUST_BE_POSITIVE, SOURCE_MUST_BE_NAMED_ONCE. */
export async function writeSources({ em }: Act, project: Project, sources: readonly SourcePart[]): Promise<void> {
  demand(sourcesFit(sources));
  em.remove(await em.find(ProjectSource, { projectId: project.id }));
  // What is replaced goes first, since a source stands once by level and channel.
  await em.flush();
  for (const { level, channel, amount } of sources) {
    em.create(ProjectSource, { id: newId(), ...ownersOf(project), level, channel, amountFen: amount });
  }
}

/** Replaces the performance targets. Refuses TARGET_MUST_BE_NAMED_ONCE, TARGET_WEIGHTS_MUST_NOT_EXCEED_HUNDRED. */
export async function writeTargets({ em }: Act, project: Project, targets: readonly TargetPart[]): Promise<void> {
  demand(targetsFit(targets));
  em.remove(await em.find(PerformanceTarget, { projectId: project.id }));
  await em.flush();
  for (const { kind, aspect, name, comparison, value, unit, weight } of targets) {
    const said = { kind, aspect, name, comparison, value, unit, weight: weight ?? null, actual: null };
    em.create(PerformanceTarget, { id: newId(), ...ownersOf(project), ...said });
  }
}

/** Replaces the benefit linkages. */
export async function writeLinkages({ em }: Act, project: Project, linkages: readonly LinkagePart[]): Promise<void> {
  em.remove(await em.find(BenefitLinkage, { projectId: project.id }));
  await em.flush();
  for (const { kind, description, households, people, income } of linkages) {
    em.create(BenefitLinkage, { id: newId(), ...ownersOf(project), kind, description, households, people, incomeFen: income ?? null });
  }
}
