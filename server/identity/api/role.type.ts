import { registerEnumType } from 'type-graphql';
import { roles } from '../../kernel/viewer.js';

export const RoleType = Object.fromEntries(Object.keys(roles).map((role) => [role, role]));
registerEnumType(RoleType, {
  name: 'Role',
  description: '岗位角色 · What a post does; a post is role × place × department.',
  valuesConfig: Object.fromEntries(Object.entries(roles).map(([role, description]) => [role, { description }])),
});
