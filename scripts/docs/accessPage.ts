import type { AnyCall } from '../../contracts/call';
import { type AccessRule, type GrantedScope, type RoleRule, scopesOf } from '../../domain/access/rules';
import { type Action, accessTable } from '../../domain/access/table';
import { allCalls } from './allCalls';

const rules: Readonly<Record<string, AccessRule>> = accessTable;

function ruleOf({ cloudFunction, action }: AnyCall): AccessRule {
  const rule = rules[action as Action];
  if (rule === undefined) throw new Error(`${cloudFunction}.${action} has no row in domain/access/table.ts`);
  return rule;
}

const scopes: Readonly<Record<GrantedScope | 'own' | 'public', string>> = {
  own: 'the caller’s own',
  public: 'any that was published',
  everywhere: 'any',
  organisation: 'of the own organisation',
  event: 'of the own event',
  team: 'of the own team',
  contest: 'of the own contest',
};

const whoOf = ({ who }: AccessRule): string => (who === 'anyone' ? 'anyone' : who.join(', '));

const reachOf = (rule: RoleRule): string =>
  scopesOf(rule)
    .map((scope) => scopes[scope])
    .join(' or ');

function whatOf(rule: AccessRule): string {
  if (rule.scope === 'none') return '—';
  if (rule.who !== 'anyone') return `${rule.object}: ${reachOf(rule)}`;
  const drafts = rule.scope === 'public' ? rule.drafts : null;
  const ofDrafts = drafts === null ? '' : `; a draft: ${whoOf(drafts)} ${reachOf(drafts)}`;
  return `${rule.object}: ${scopes[rule.scope]}${ofDrafts}`;
}

function refusalsOf(rule: AccessRule): string {
  const told = [
    ...(rule.who === 'anyone' ? [] : ['`not-allowed`']),
    ...(rule.scope === 'none' ? [] : [`\`${rule.unknown}\``]),
  ];
  return told.join(', ') || '—';
}

const row = (call: AnyCall): string => {
  const rule = ruleOf(call);
  return `| \`${call.cloudFunction}.${call.action}\` | ${whoOf(rule)} | ${whatOf(rule)} | ${refusalsOf(rule)} |`;
};

/** Who may make which call on what, and what a refused one is told. */
export async function accessPage(): Promise<string> {
  const calls = await allCalls();
  return [
    '# Who may call what\n',
    `${calls.length} calls, as \`domain/access/table.ts\` declares them. A use case reads the thing that the call names, then`,
    'its row is checked, and only then it decides and writes. A row without a thing and for anyone lets everyone in.\n',
    'Who holds none of the roles is told `not-allowed`, whatever they name. Who holds one is told the `unknown-…` of',
    'the call for a thing out of reach, a draft included, and for one that does not exist, in the same words. A role comes',
    'from a grant that the server keeps. A grant may expire, and reaches what has the id that it names: of the',
    'organisation, event, team or contest, as the scope of the row says.\n',
    '| call | who | what | a refused one is told |',
    '|---|---|---|---|',
    ...calls.map(row),
    '',
  ].join('\n');
}
