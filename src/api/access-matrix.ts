import { roles, scopes } from '../desk/actor.ts';
import { type Contract, type ContractBook, contractsOf } from './contract.ts';

const columns = [...roles, ...scopes.map((scope) => `key ${scope}`)];

const cell = ({ access, ownJobs }: Contract, column: string): string => {
  if (access === 'anyone') return 'yes';
  if (column.startsWith('key ')) return column === `key ${access.scope}` ? 'yes' : '';
  if (!access.roles.some((role) => role === column)) return '';
  return column === 'recruiter' && ownJobs === true ? 'own jobs' : 'yes';
};

/** Who may ask for what, as docs/access-matrix.md has it. A test asks every route as everybody and compares. */
export const accessMatrixText = (book: ContractBook): string => {
  const rows = contractsOf(book).map((it) => [
    `\`${it.method.toUpperCase()} ${it.path}\``,
    it.summary,
    it.access === 'anyone' ? 'yes' : '',
    ...columns.map((column) => cell(it, column)),
  ]);
  const head = ['request', 'what it does', 'nobody', ...columns];
  return [
    '# Who may ask for what',
    '',
    'Made from the contracts by `npm run docs`; a test asks every route as every role and scope and compares. An empty',
    'cell is refused: 401 when nobody is signed in, 403 otherwise. _own jobs_: what belongs to another job is not found,',
    'like what does not exist. Use cases refuse more: a first reviewer cannot sign second, a key never decides.',
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
};
