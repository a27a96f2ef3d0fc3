import type { Act } from '../../audit/index.js';
import { placesByCode } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { areaOf } from '../../kernel/viewer.js';
import { AuditSample } from '../model/audit-sample.js';
import { AuditSampleItem } from '../model/audit-sample-item.js';
import { refuse } from '../rules/refusals.js';
import { filterFits, givenOf, type SampleFilter } from '../rules/sample-filter.js';
import { populationFits } from '../rules/sample-size.js';
import type { Population, SampleWay } from '../rules/sample-words.js';
import { drawFrom } from '../views/draw.js';
import { populationSql } from '../views/population.js';

export interface DrawSample {
  readonly placeCode: string;
  readonly population: Population;
  readonly by: SampleWay;
  /** Published by whoever orders the audit, before the population is known: a date of a lottery, a number drawn in public. */
  readonly seed: string;
  readonly size: number;
  /** Today when left out. */
  readonly asOf?: LocalDate | null;
  readonly filter?: SampleFilter | null;
  readonly purpose?: string | null;
  readonly requestKey?: string | null;
}

/**
 * Draws a sample and keeps it with the digest of its population. Refuses SAMPLE_MUST_NOT_LIE_AHEAD,
 * SAMPLE_FILTER_MUST_FIT_POPULATION, PLACE_MUST_EXIST, SAMPLE_PLACE_MUST_BE_IN_AREA, POPULATION_MUST_NOT_BE_EMPTY,
 * SAMPLE_MUST_NOT_EXCEED_POPULATION, POPULATION_MUST_HOLD_MONEY, in this order.
 */
export async function drawSample(act: Act, input: DrawSample) {
  const { em, viewer, today } = act;
  const { placeCode, population, by, seed, size } = input;
  const asOf = input.asOf ?? today;
  const filter = givenOf(input.filter ?? {});
  if (asOf > today) throw refuse('SAMPLE_MUST_NOT_LIE_AHEAD', { given: asOf, today });
  demand(filterFits(population, filter));
  await placesByCode(em, [placeCode], asOf);
  const own = areaOf(viewer.placeCode ?? '');
  if (areaOf(placeCode).from < own.from || areaOf(placeCode).to > own.to)
    throw refuse('SAMPLE_PLACE_MUST_BE_IN_AREA', { place: placeCode });
  const drawn = await drawFrom(em, populationSql({ placeCode, population, asOf, filter }), { by, seed, size });
  demand(populationFits({ by, size, count: drawn.count, fen: BigInt(drawn.fen) }));
  const id = newId();
  em.create(AuditSample, {
    ...{ id, placeCode, population, by, seed, size, asOf, purpose: input.purpose ?? null },
    filter: JSON.parse(JSON.stringify(filter, (_, value) => (typeof value === 'bigint' ? value.toString() : value))),
    populationCount: drawn.count,
    populationFen: BigInt(drawn.fen),
    populationSha256: drawn.sha256,
    drawnOn: today,
    drawnBy: viewer.personId as string,
    drawnFor: viewer.forPersonId,
    recordedAt: act.now,
  });
  // The items name the sample, so it goes first.
  await em.flush();
  for (const item of drawn.items) {
    em.create(AuditSampleItem, {
      ...{ id: newId(), sampleId: id, placeCode, rank: item.rank, rankHash: item.rankHash, hits: item.hits },
      subjectId: item.id,
      subjectPlaceCode: item.place,
      subjectName: item.name.slice(0, 300),
      amountFen: BigInt(item.fen),
      fromFen: item.fromFen === null ? null : BigInt(item.fromFen),
    });
  }
  return { id, place: placeCode };
}
