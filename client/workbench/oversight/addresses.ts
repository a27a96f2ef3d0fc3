import type { RouteObject } from 'react-router';

/** Where oversight is found: exceptions, samples, evidence, comparisons of registers. Each page is loaded when it is first opened. */
export const oversightAddresses: readonly RouteObject[] = [
  { path: 'oversight', lazy: async () => ({ Component: (await import('./routes.js')).ExceptionsPage }) },
  { path: 'oversight/samples', lazy: async () => ({ Component: (await import('./routes.js')).SampleListPage }) },
  { path: 'oversight/samples/:id', lazy: async () => ({ Component: (await import('./routes.js')).SamplePage }) },
  { path: 'oversight/evidence', lazy: async () => ({ Component: (await import('./routes.js')).EvidenceListPage }) },
  { path: 'oversight/evidence/:id', lazy: async () => ({ Component: (await import('./routes.js')).EvidencePage }) },
  { path: 'oversight/holders', lazy: async () => ({ Component: (await import('./routes.js')).HolderPage }) },
  { path: 'oversight/differences', lazy: async () => ({ Component: (await import('./routes.js')).DifferencesPage }) },
  { path: 'oversight/colours', lazy: async () => ({ Component: (await import('./routes.js')).ColoursPage }) },
  { path: 'oversight/trail', lazy: async () => ({ Component: (await import('./routes.js')).TrailPage }) },
];
