import { AssetDisposalResolver, DisposalResolver } from './disposal.resolver.js';

export const disposalResolvers: Function[] = [DisposalResolver, AssetDisposalResolver];
