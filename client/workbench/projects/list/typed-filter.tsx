export { TypedFilter } from '../../kit/typed-filter.js';
