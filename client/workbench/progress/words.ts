import { addWords } from '../kit/language.js';
import en from './en.json';
import './progress.css';
import zh from './zh.json';

// What shows money elsewhere brings the words of this part along by importing this.
addWords('progress', { zh, en });
