import { addWords } from '../kit/language.js';
import { NewProjectPage } from './declare/new-project-page.js';
import en from './en.json';
import { ProjectListPage } from './list/project-list-page.js';
import { ProjectPage } from './page/project-page.js';
import './projects.css';
import zh from './zh.json';

addWords('projects', { zh, en });

export { NewProjectPage, ProjectListPage, ProjectPage };
