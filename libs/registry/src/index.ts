export * from './data/credit-code.js';
export * from './data/dictionaries.js';
export * from './data/divisions.js';
export * from './data/organisation-kinds.js';
export * from './data/organisations.js';
