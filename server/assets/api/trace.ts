import { addTraceFields } from '../views/trace-fields.js';
import {
  AssetTraceResolver,
  DocumentTraceResolver,
  FundTraceResolver,
  LineTraceResolver,
  ProjectFundingResolver,
  ProjectTraceResolver,
  TracedProjectResolver,
} from './trace.resolver.js';

addTraceFields();

export const traceResolvers: Function[] = [
  AssetTraceResolver,
  DocumentTraceResolver,
  LineTraceResolver,
  ProjectTraceResolver,
  ProjectFundingResolver,
  FundTraceResolver,
  TracedProjectResolver,
];
