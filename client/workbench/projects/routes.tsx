import { addWords } from '../kit/language.js';
import { NewProjectPage } from './declare/new-project-page.js';
import en from './en.json';
import { ProjectListPage } from './list/project-list-page.js';
import { ProjectPage } from './page/project-page.js';
import { PlanListPage } from './plans/plan-list-page.js';
import { PlanPage } from './plans/plan-page.js';
import './projects.css';
import { TagListPage } from './tags/tag-list-page.js';
import zh from './zh.json';

addWords('projects', { zh, en });

export { NewProjectPage, PlanListPage, PlanPage, ProjectListPage, ProjectPage, TagListPage };
