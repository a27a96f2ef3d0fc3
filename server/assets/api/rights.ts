import { addRightsFields } from '../views/rights-fields.js';
import { IdentityResolver } from './asset-identity.resolver.js';
import { RightsResolver } from './rights.resolver.js';
import { RightsFieldsResolver } from './rights-fields.resolver.js';

addRightsFields();

export const rightsResolvers: Function[] = [RightsResolver, IdentityResolver, RightsFieldsResolver];
