import { AccountResolver } from './account.resolver.js';
import { PeopleResolver } from './people.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';

export const identityResolvers = [PeopleResolver, SignInResolver, AccountResolver];
