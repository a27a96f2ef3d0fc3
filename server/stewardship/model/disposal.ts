import { DisposalAct } from './disposal-act.js';
import { Disposal } from './disposal-case.js';
import { DisposalProceeds } from './disposal-proceeds.js';

export const disposalEntities: readonly object[] = [Disposal, DisposalAct, DisposalProceeds];
