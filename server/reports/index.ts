import type { Feature } from '../kernel/feature.js';
import { FlowResolver } from './api/flow.resolver.js';
import { IdleMoneyResolver, IdleMoneyRowResolver } from './api/idle.resolver.js';
import { ProgressResolver } from './api/progress.resolver.js';
import { ShareResolver } from './api/share.resolver.js';
import { StatedFigureResolver } from './api/stated-figure.resolver.js';
import { StatedFigure } from './model/stated-figure.js';
import { reportAccess } from './rules/access.js';
import { reportInvariants } from './rules/invariants.js';
import { reportRefusals } from './rules/refusals.js';

export { type StoreStatedFigure, storeStatedFigure } from './actions/store-stated-figure.js';
export { StatedFigure as StatedFigureEntity } from './model/stated-figure.js';
export { type Base, bases, type Dimension, dimensions, type IdleKind, type Indicator, indicators, type Unit } from './rules/words.js';
export { findProgress, type ProgressFilter, type ProgressQuestion, type Total, totalOf } from './views/progress.js';

export const reports: Feature = {
  name: 'reports',
  zh: '进度与指标',
  entities: [StatedFigure],
  resolvers: [ProgressResolver, ShareResolver, IdleMoneyResolver, IdleMoneyRowResolver, FlowResolver, StatedFigureResolver],
  access: reportAccess,
  refusals: reportRefusals,
  lifecycles: [],
  invariants: reportInvariants,
};
