import { addWords } from '../kit/language.js';
import en from './en.json';
import { ProjectListPage } from './project-list-page.js';
import zh from './zh.json';

addWords('projects', { zh, en });

export { ProjectListPage };
