import type { Act } from '../../audit/index.js';
import { placesByCode } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { areaOf } from '../../kernel/viewer.js';
import { StatedFigure } from '../model/stated-figure.js';
import { operandsOf, unitFits } from '../rules/operands.js';
import { refuse } from '../rules/refusals.js';
import { compareStated, compareWithLedger } from '../rules/stated-figure.js';
import { type Base, type Indicator, sizeOfUnit, type Unit } from '../rules/words.js';
import { totalOf } from '../views/progress.js';

export interface StoreStatedFigure {
  readonly reportName: string;
  readonly placeCode: string;
  readonly asOf: LocalDate;
  /** The budget year; that of the date when left out. */
  readonly year?: number | null;
  readonly indicator: Indicator;
  readonly base?: Base | null;
  readonly levels?: readonly string[] | null;
  readonly channels?: readonly string[] | null;
  readonly stated: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly unit: Unit;
}

/**
 * Stores a report's figure beside what follows from its operands as written and beside what the ledger holds for that
 * place and date, each with its verdict. Refuses PLACE_MUST_EXIST, REPORT_PLACE_MUST_BE_IN_AREA,
 * FIGURE_DATE_MUST_NOT_LIE_IN_FUTURE, FIGURE_UNIT_MUST_FIT_INDICATOR, FIGURE_MUST_BE_DECIMAL.
 */
export async function storeStatedFigure(act: Act, input: StoreStatedFigure) {
  const { placeCode, asOf, indicator, unit, stated, numerator, denominator } = input;
  const own = areaOf(act.viewer.placeCode ?? '');
  if (asOf > act.today) throw refuse('FIGURE_DATE_MUST_NOT_LIE_IN_FUTURE', { given: asOf, today: act.today });
  demand(unitFits(indicator, unit));
  await placesByCode(act.em, [placeCode], asOf);
  if (placeCode < own.from || placeCode > own.to) throw refuse('REPORT_PLACE_MUST_BE_IN_AREA', { place: placeCode });
  const ofOperands = compareStated({ stated, numerator, denominator });
  const year = input.year ?? Number(asOf.slice(0, 4));
  const base = indicator === 'EXPENDITURE_PROGRESS' ? (input.base ?? 'RECEIVED') : null;
  const filter = { levels: input.levels, channels: input.channels };
  const books = operandsOf[indicator](await totalOf(act.em, { placeCode, year, asOf, by: 'LEVEL', base, filter }));
  const ofLedger = compareWithLedger({ stated, numerator, denominator }, { ...books, sizeOfUnit: sizeOfUnit[unit] });
  const figure = {
    ...{ id: newId(), placeCode, reportName: input.reportName.trim(), year, asOf, indicator, base, stated, numerator, denominator, unit },
    levels: input.levels?.length ? [...input.levels] : null,
    channels: input.channels?.length ? [...input.channels] : null,
    operandsPercent: ofOperands.computed,
    operandsVerdict: ofOperands.verdict,
    ledgerNumerator: books.numerator,
    ledgerDenominator: books.denominator,
    ledgerVerdict: ofLedger.verdict,
    recordedBy: act.viewer.personId,
    recordedAt: act.now,
  };
  act.em.persist(act.em.create(StatedFigure, figure as never));
  return { id: figure.id, place: placeCode };
}
