/** What jest writes of the last run, for the totals of CI and for `npm run test:times`. */
export const testReport = '.local/test-report.json';
