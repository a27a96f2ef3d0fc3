import { fundDocumentShape, fundLineShape } from '../../funds/index.js';
import { addFields, ref } from '../../kernel/shape.js';
import { projectShape } from '../../projects/index.js';
import { addAssetFieldsAt } from './asset-shape.js';
import { assetFunding } from './trace-of-asset.js';
import { moneyTrace } from './trace-of-document.js';
import { projectFunding } from './trace-of-project.js';
import { chainOf } from './trace-parts.js';

/** Adds the trace to assets, projects, fund documents and their lines. */
export function addTraceFields(): void {
  addAssetFieldsAt((moment) => ({ funding: assetFunding(moment) }));
  addFields(projectShape, { funding: projectFunding });
  addFields(fundLineShape, { trace: moneyTrace('fund_line', {}) });
  addFields(fundDocumentShape, {
    trace: moneyTrace('fund_document', {}),
    documentChain: (from, asked) => chainOf(ref(from, 'id'), from, asked),
  });
}
