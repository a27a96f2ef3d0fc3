import type { FormInstance } from 'antd';
import { useRef } from 'react';
import { newRequestKey } from '../../../asker.js';
import type { Refusal } from '../../../generated/refusals.js';
import type { AllocatePlanInput, Disposition } from '../../../generated/schema.js';
import { WorkbenchAllocatePlanDocument, type WorkbenchAllocatePlanMutation } from '../../../generated/workbench.js';
import { ask, Refused } from '../../kit/ask.js';
import { useEach } from '../../kit/each.js';
import { useLanguage } from '../../kit/language.js';
import { showAtFields } from '../../kit/refusal.js';

interface PlanRow {
  readonly lineId: string;
  readonly projectId: string;
  readonly amount: string;
}
export interface PlanValues {
  readonly approvalNumber: string;
  readonly allocatedOn?: string;
  readonly disposition: Disposition;
  readonly rows: readonly PlanRow[];
}
export type PlanResult = WorkbenchAllocatePlanMutation['allocatePlan'][number];

/**
 * Sends the rows of a plan one after the other. What was refused, or was not reached, stays in the form. A row keeps its
 * request key until it is answered, so that sending it again after a lost answer never lays its money twice.
 */
export function usePlan(form: FormInstance<PlanValues>) {
  const { language } = useLanguage();
  const each = useEach<PlanResult>();
  const keys = useRef(new Map<string, string>());
  const sendRow = async (row: AllocatePlanInput['rows'][number], number: number): Promise<PlanResult> => {
    const written = JSON.stringify(row);
    const requestKey = keys.current.get(written) ?? newRequestKey();
    keys.current.set(written, requestKey);
    const result = await answered({ requestKey, rows: [row] });
    keys.current.delete(written);
    return { ...result, row: number };
  };
  const send = async ({ rows, ...both }: PlanValues) => {
    const numbers = rows.map((_, index) => String(index + 1));
    const row = (number: string) => rows[Number(number) - 1] as PlanRow;
    const results = await each.start(numbers, (number) => sendRow({ ...both, ...row(number) }, Number(number)));
    const left = numbers.filter((number) => !results.get(number)?.allocationId);
    form.setFieldValue('rows', left.length > 0 ? left.map(row) : [{}]);
    left.forEach((number, index) => {
      const refusal = results.get(number)?.refusal;
      if (refusal) showAtFields(form, new Refused(ofRow(refusal as unknown as Refusal, index)), language);
    });
  };
  return { each, send };
}

/** A row that is refused as a whole, because it is not well formed, is refused for itself. */
async function answered(input: AllocatePlanInput): Promise<PlanResult> {
  try {
    const { allocatePlan } = await ask(WorkbenchAllocatePlanDocument, { input });
    return allocatePlan[0] as PlanResult;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { row: 1, allocationId: null, refusal: error.refusal as unknown as PlanResult['refusal'] } as PlanResult;
  }
}

/** The same refusal, naming the fields of the row where it now stands. */
function ofRow(refusal: Refusal, index: number): Refusal {
  const { fields } = refusal.facts as { readonly fields?: string };
  return fields
    ? ({ ...refusal, facts: { ...refusal.facts, fields: fields.replaceAll('rows.0.', `rows.${index}.`) } } as Refusal)
    : refusal;
}
