import type { GenericSchema } from 'valibot';
import { type AnyCall, commonFailures } from '../../contracts/call';
import { failureTexts } from '../../locales/zh-CN/app/failures';
import { allCalls } from './allCalls';
import { whereCalls } from './whereCalls';
import { wireShape } from './wireShape';

const texts: Readonly<Record<string, { readonly what: string; readonly next: string }>> = failureTexts;

function failureRow(failure: string): string {
  const text = texts[failure];
  if (text === undefined) throw new Error(`no text says what ${failure} means`);
  return `| \`${failure}\` | ${text.what} | ${text.next} |`;
}

const failureTable = (failures: readonly string[]): string =>
  ['| failure | what happened | what to do next |', '|---|---|---|', ...failures.map(failureRow)].join('\n');

const shape = (title: string, schema: GenericSchema): string => `${title}\n\n\`\`\`ts\n${wireShape(schema)}\n\`\`\`\n`;

const section = (call: AnyCall, where: string): string =>
  [
    `### ${call.action}\n`,
    `${call.purpose}\n`,
    `${where}\n`,
    shape('Input', call.input),
    shape('Output', call.output),
    call.failures.length === 0 ? 'Refuses with the common failures only.\n' : `${failureTable(call.failures)}\n`,
  ].join('\n');

export async function apiPage(): Promise<string> {
  const calls = await allCalls();
  const whereIs = whereCalls();
  const cloudFunctions = [...new Set(calls.map((call) => call.cloudFunction))];
  return [
    '# What phone and cloud say to each other\n',
    'A phone calls `wx.cloud.callFunction({ name, data: { action, input } })`. The answer is `{ ok: true, value }` or',
    '`{ ok: false, failure, field? }`, where `field` names the first input field that was refused.',
    'Both sides check both shapes; an input may carry nothing that is not named here.\n',
    '## Failures of any call\n',
    `${failureTable(commonFailures)}\n`,
    ...cloudFunctions.flatMap((name) => [
      `## ${name}\n`,
      ...calls.filter((call) => call.cloudFunction === name).map((call) => section(call, whereIs(call.action))),
    ]),
  ].join('\n');
}
