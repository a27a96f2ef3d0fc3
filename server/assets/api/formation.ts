import { addAssetsToProjects } from '../views/formation-shapes.js';
import { FormationResolver } from './formation.resolver.js';
import { ProjectAssetsResolver } from './project-assets.resolver.js';

addAssetsToProjects();

export const formationResolvers: Function[] = [FormationResolver, ProjectAssetsResolver];
