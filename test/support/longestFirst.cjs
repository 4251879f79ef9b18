const { default: TestSequencer } = require('@jest/test-sequencer');

/** What takes long on two cores, the longest first: a fresh clone has no times yet, and goes by the sizes of the files. */
const long = [
  'demo/page',
  'cloudfunctions/audit/cutOff',
  'devtools/ownApp/',
  'cloudfunctions/registration/afterwardsCutOff',
  'demo/seedDemo',
  'e2e/staysInTouch',
  'e2e/',
  'cloudfunctions/registration/rush',
  'cloudfunctions/registration/lapseCutOff',
  'devtools/cloud/durability',
  'devtools/simulator/browser',
  'src/longLists',
  'cloudfunctions/timers/',
  'cutOff',
];

/** What begins last is to end soon, or one worker is left over with it while the others have nothing to do. */
module.exports = class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const rankOf = ({ path }) => {
      const at = long.findIndex((name) => path.includes(`/test/${name}`));
      return at === -1 ? long.length : at;
    };
    return sorted
      .map((test) => ({ test, rank: rankOf(test) }))
      .sort((left, right) => left.rank - right.rank)
      .map(({ test }) => test);
  }
};
