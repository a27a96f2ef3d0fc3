import { addWords } from '../kit/language.js';
import { AccountPage } from './account/account-page.js';
import './administration.css';
import { DepartmentsPage } from './departments/departments-page.js';
import en from './en.json';
import { PeoplePage } from './people/people-page.js';
import { PersonPage } from './people/person-page.js';
import { PolicyListPage } from './policies/policy-list-page.js';
import { PolicyPage } from './policies/policy-page.js';
import { PostsPage } from './posts/posts-page.js';
import zh from './zh.json';

addWords('administration', { zh, en });

export { AccountPage, DepartmentsPage, PeoplePage, PersonPage, PolicyListPage, PolicyPage, PostsPage };
