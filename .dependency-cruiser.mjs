/**
 * The boundaries of docs/architecture.md. Arrows point one way:
 * apps → safeguards, areas → processes → plan, registry → platform.
 */
const KERNEL = '^libs/platform/kernel/';
const PLATFORM = '^libs/platform/';
/** A library's folder, so that a rule can say "another one than this": $1. */
const LIBRARY = '^(libs/(?:platform|processes|areas|safeguards)/[^/]+|libs/(?:registry|plan))/';

/** Everything that stands above a layer and must not be known to it. */
function above(layer, forbidden) {
  return {
    name: `${layer.name}-knows-nothing-above`,
    comment: `${layer.name} must not import what is built upon it.`,
    severity: 'error',
    from: { path: layer.path },
    to: { path: forbidden },
  };
}

export default {
  forbidden: [
    above({ name: 'kernel', path: KERNEL }, '^(apps|libs)/(?!platform/kernel/)'),
    above({ name: 'platform', path: PLATFORM }, '^(apps/|libs/(registry|plan|processes|areas|safeguards)/)'),
    above({ name: 'registry', path: '^libs/registry/' }, '^(apps/|libs/(plan|processes|areas|safeguards)/)'),
    above({ name: 'plan', path: '^libs/plan/' }, '^(apps/|libs/(processes|areas|safeguards)/)'),
    above({ name: 'processes', path: '^libs/processes/' }, '^(apps/|libs/(areas|safeguards)/)'),
    above({ name: 'areas', path: '^libs/areas/' }, '^(apps/|libs/safeguards/)'),
    above({ name: 'safeguards', path: '^libs/safeguards/' }, '^(apps/|libs/areas/)'),
    {
      name: 'areas-and-safeguards-stand-alone',
      comment: 'Across areas one reads metrics or reacts to domain events.',
      severity: 'error',
      from: { path: '^libs/(areas|safeguards)/([^/]+)/' },
      to: { path: '^libs/(areas|safeguards)/', pathNot: '^libs/$1/$2/' },
    },
    {
      name: 'libraries-are-entered-by-their-index',
      comment: 'What is not exported from src/index.ts is nobody else’s business.',
      severity: 'error',
      from: { path: LIBRARY },
      to: { path: LIBRARY, pathNot: ['^$1/', '/src/index\\.ts$', '^libs/platform/kernel/src/testing/index\\.ts$'] },
    },
    {
      name: 'apps-enter-libraries-by-their-index',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: LIBRARY, pathNot: ['/src/index\\.ts$', '^libs/platform/kernel/src/testing/index\\.ts$'] },
    },
    {
      name: 'testing-stays-out-of-production',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['\\.spec\\.ts$', '/testing/', '^apps/(admin|api)/test/'] },
      to: { path: '/src/testing/' },
    },
    {
      name: 'console-talks-to-the-api-only',
      comment: 'The console knows the server by its OpenAPI document.',
      severity: 'error',
      from: { path: '^apps/admin/' },
      to: { path: '^(libs/|apps/api/)' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'declared-dependencies-only',
      comment: 'A package says in its package.json what it uses; specs have the test tools of the root.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['\\.spec\\.ts$', '/src/testing/'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.spec.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.d.ts', '.mjs', '.js', '.vue', '.json'],
    },
    combinedDependencies: false,
  },
};
