/** Who may import whom. Each rule says why; docs/architecture.md draws the picture. Longer than 200 lines: one list of rules. */

const builtIn = ['core'];
const anyPackage = '(^|/)node_modules/';
/** Our files outside of these folders. */
const ownFilesOutside = (...folders) => ({
  path: `^(?!(?:${folders.join('|')})/)(?!.*node_modules/)[^/]+/`,
  dependencyTypesNot: builtIn,
});
const packagesOutside = (...names) => `(^|/)node_modules/(?!(?:${names.join('|')})/)`;

const featureFile = '^cloudfunctions/(?!_)([^/]+)/';
/** Whatever in a function or a noun's room is neither tied together nor kept in the database. */
const useCase = { path: '^cloudfunctions/(?!_)', pathNot: '/(?:index|cloud[A-Z][A-Za-z]*|ports)\\.ts$' };
/** The few words of the domain that any server needs: a moment, a result, a hash. */
const plainWords = 'domain/(?:result|id)\\.ts|domain/(?:time|hashing)/|contracts/call\\.ts';

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule(
      'no-circle',
      'What needs itself, be it for its types alone, cannot be read from the start, nor changed in parts.',
      {},
      { circular: true },
    ),
    {
      ...rule(
        'no-circle-of-rooms',
        'Two rooms that need each other are one room with a wall in it: neither can be read or changed alone.',
        { path: '^(?:domain|contracts|locales|cloudfunctions|demo|src|screen)/' },
        { circular: true },
      ),
      scope: 'folder',
    },
    rule(
      'resolvable',
      'An import that leads nowhere fails on the phone, far from here.',
      {},
      { couldNotResolve: true },
    ),
    rule(
      'declared-packages',
      'A package that only another package brings may be gone tomorrow.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),

    rule(
      'domain-stands-alone',
      'The rules of the trade are pure: they run on phone and server alike and are tested without either.',
      { path: '^domain/' },
      ownFilesOutside('domain'),
    ),
    rule(
      'domain-needs-no-package',
      'Exact fractions in judging are its only import; hashing arrives as a function argument.',
      { path: '^domain/' },
      { path: packagesOutside('fraction\\.js') },
    ),
    rule(
      'fractions-stay-in-judging',
      'Scores alone need exact fractions; everything else counts whole things.',
      { path: '^domain/(?!judging/)' },
      { path: anyPackage },
    ),
    rule(
      'domain-needs-no-node',
      "A phone has none of Node's modules.",
      { path: '^domain/' },
      { dependencyTypes: builtIn },
    ),

    rule(
      'contracts-speak-of-the-domain',
      'A contract names the words of the domain and their shape on the wire, nothing of who says them.',
      { path: '^contracts/' },
      ownFilesOutside('contracts', 'domain'),
    ),
    rule(
      'contracts-need-valibot-alone',
      'Every schema reaches the phone: one small library.',
      { path: '^contracts/' },
      { path: packagesOutside('valibot') },
    ),
    rule(
      'contracts-need-no-node',
      "A phone has none of Node's modules.",
      { path: '^contracts/' },
      { dependencyTypes: builtIn },
    ),

    rule(
      'locales-know-words-only',
      'A text is made of the words of the domain (a date, a county), never of screens or servers.',
      { path: '^locales/' },
      ownFilesOutside('locales', 'domain', 'contracts'),
    ),
    rule(
      'locales-take-types-of-contracts',
      'The types make a missing text an error; schemas stay away from the texts.',
      { path: '^locales/' },
      { path: '^contracts/', dependencyTypesNot: ['type-only'] },
    ),
    rule('locales-need-no-package', 'Texts are data.', { path: '^locales/' }, { path: anyPackage }),

    rule(
      'phone-never-holds-server-code',
      'What the server knows (keys, other people) must not be in a package that anyone can unpack.',
      { path: '^src/' },
      ownFilesOutside('src', 'domain', 'contracts', 'locales'),
    ),
    rule('phone-needs-no-node', "A phone has none of Node's modules.", { path: '^src/' }, { dependencyTypes: builtIn }),
    rule(
      'phone-packages',
      'Every package counts against 1 MB; the server SDK and build tools never belong there.',
      { path: '^src/' },
      { path: packagesOutside('@tarojs', 'react', '@types/react', 'valibot', 'uqr', '@noble/hashes', '@vant') },
    ),
    rule(
      'hall-shows-what-it-is-sent',
      "The hall's page is public: it knows the words of the domain, what the function screen says, and the texts.",
      { path: '^screen/' },
      ownFilesOutside('screen', 'domain', 'locales', 'contracts/screen'),
    ),
    rule(
      'hall-packages',
      'A page that a projector loads over any line checks what it is sent, and carries no framework.',
      { path: '^screen/' },
      { path: packagesOutside('valibot') },
    ),
    rule(
      'hall-needs-no-node',
      "A browser has none of Node's modules.",
      { path: '^screen/' },
      { dependencyTypes: builtIn },
    ),
    rule(
      'no-page-imports-another-page',
      'Pages of one role load as a package of their own; what two share is a component.',
      { path: '^src/(pages|organizer|judge|volunteer|roadshow)/([^/]+)/' },
      {
        path: '^src/(?:pages|organizer|judge|volunteer|roadshow)/[^/]+/',
        pathNot: '^src/$1/$2/',
      },
    ),
    rule(
      'shared-parts-know-no-page',
      'Components and devices are used by pages, never the other way round.',
      { path: '^src/(?:ui|components|gateway|device|theme)/' },
      { path: '^src/(?:pages|organizer|judge|volunteer|roadshow)/' },
    ),
    rule(
      'vant-behind-ui',
      'A prop that is not passed reaches Vant as a zero value; src/ui passes every one.',
      { path: '^src/(?!ui/)' },
      { path: '(^|/)node_modules/@vant/weapp/' },
    ),

    rule(
      'use-case-is-told-what-it-needs',
      'A use case reads, decides and writes through its ports: it runs in memory and on the cloud alike.',
      useCase,
      ownFilesOutside('cloudfunctions', 'domain', 'contracts'),
    ),
    rule(
      'use-case-knows-no-platform',
      'No SDK and no database in a rule of the trade: of _records it knows the ports, of _platform what a timer step is.',
      useCase,
      {
        path: '^cloudfunctions/(?:_platform/|_records/|.+/(?:index|cloud[A-Z][A-Za-z]*)\\.ts$)',
        pathNot: '/ports\\.ts$|^cloudfunctions/_platform/timers/(?:timer|eachInTime)\\.ts$',
      },
    ),
    rule('use-case-needs-no-package', 'What a use case needs from outside is named in its ports.', useCase, {
      path: anyPackage,
    }),
    rule(
      'use-case-needs-no-node',
      'Clocks, chance and hashing arrive through the ports, so that tests can fix them.',
      useCase,
      { dependencyTypes: builtIn },
    ),
    rule(
      'functions-are-separate',
      'One folder is one deployed function: what two share is domain, contract, _records or _platform.',
      { path: featureFile },
      { path: '^cloudfunctions/(?!_)[^/]+/', pathNot: '^cloudfunctions/$1/' },
    ),
    rule(
      'every-call-behind-the-access-table',
      'A function answers through _records/access, which lets a use case run for whom the table names.',
      { path: featureFile },
      { path: '^cloudfunctions/_platform/answer\\.ts$' },
    ),
    rule(
      'functions-stay-in-their-layer',
      'A function knows the platform and the texts, and nothing of screens, tools or tests.',
      { path: featureFile },
      ownFilesOutside('cloudfunctions', 'domain', 'contracts', 'locales'),
    ),
    rule(
      'sdk-behind-platform',
      'The SDK has traps (see _platform): they are met in one place.',
      { path: featureFile },
      { path: anyPackage },
    ),
    rule(
      'platform-knows-no-noun',
      '_platform is WeChat and the database behind small names: what it does is the same for every noun.',
      { path: '^cloudfunctions/_platform/' },
      {
        path: `^(?!(?:cloudfunctions/_platform/|${plainWords}))(?!.*node_modules/)[^/]+/`,
        dependencyTypesNot: builtIn,
      },
    ),
    rule(
      'records-know-no-function',
      '_records keeps what several functions share, one folder a noun; it may depend on none of them.',
      { path: '^cloudfunctions/_records/' },
      ownFilesOutside('cloudfunctions/_platform', 'cloudfunctions/_records', 'domain', 'contracts', 'locales'),
    ),
    rule(
      'records-reach-the-platform-in-cloud-files',
      'In a noun of _records the database is met by its cloud stores; the steps between them know ports.',
      {
        path: '^cloudfunctions/_records/[^/]+/',
        pathNot:
          '^cloudfunctions/_records/(?:(?:access|maintenance|retention|rootKey)/|[^/]+/(?:cloud[A-Z]|join[A-Z])|[^/]+/(?:documents|collections)\\.ts$)',
      },
      {
        path: '^cloudfunctions/(?:_platform/|_records/[^/]+/(?:cloud[A-Z]|collections\\.ts$))',
        pathNot: '^cloudfunctions/_platform/timers/(?:timer|eachInTime)\\.ts$',
      },
    ),
    rule(
      'documents-are-declarations',
      'Tools, tests and the deployment read what is declared: it opens no database.',
      { path: '^cloudfunctions/_records/(?:schema|retention/retention|[^/]+/documents)\\.ts$' },
      {
        path: '^cloudfunctions/',
        pathNot:
          '^cloudfunctions/(?:_platform/(?:declaration|stored|timers/timer)|_records/(?:retention/retention|[^/]+/documents))\\.ts$',
      },
    ),
    rule(
      'platform-packages',
      'The SDK, and valibot to check what passes in and out.',
      { path: '^cloudfunctions/_platform/' },
      { path: packagesOutside('wx-server-sdk', 'valibot') },
    ),
    rule(
      'records-need-valibot-alone',
      'Records reach the SDK through _platform.',
      { path: '^cloudfunctions/_records/' },
      { path: packagesOutside('valibot') },
    ),

    rule(
      'nobody-ships-tools',
      'Tools and tests stand outside the product: nothing that ships may need them.',
      { path: '^(?:domain|contracts|locales|src|screen|cloudfunctions)/' },
      { path: '^(?:devtools|demo|bench|test|scripts|config)/' },
    ),
    rule(
      'tools-know-no-product',
      'The local cloud, the simulator and the automation serve any mini-program: what is ours is passed to them.',
      { path: '^devtools/' },
      ownFilesOutside('devtools'),
    ),
    rule(
      'nobody-needs-demo-or-bench',
      'The demo and the benches stand on top of everything: only tests look at them.',
      { path: '^(?!test/|demo/|bench/)[^/]+/' },
      { path: '^(?:demo|bench)/' },
    ),
    rule(
      'demo-and-bench-apart',
      'What is shown and what is measured share nothing but the house below them.',
      { path: '^(demo|bench)/' },
      { path: '^(?:demo|bench)/', pathNot: '^$1/' },
    ),
  ],
  options: {
    // Circles of folders are found among the metrics.
    metrics: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
