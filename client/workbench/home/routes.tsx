import { addWords } from '../kit/language.js';
import en from './en.json';
import './home.css';
import { HomePage } from './home-page.js';
import zh from './zh.json';

addWords('home', { zh, en });

export const Component = HomePage;
